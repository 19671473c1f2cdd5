import type { ReactNode } from 'react';
import type { Language } from '@kontor/law';
import { say } from '@kontor/words';
import type { StructureTable } from '../sheet/sheet.ts';
import { Bases } from './explanation.tsx';
import { OutcomeMark, VerdictChip } from './verdict.tsx';

/** Feasible combinations on the same deal side by side; those that no other beats are marked. */
export function Structures({
  language,
  table,
}: {
  readonly language: Language;
  readonly table: StructureTable;
}): ReactNode {
  return (
    <section className="group" aria-labelledby="structures">
      <h2 id="structures">{say(language, 'result.structures')}</h2>
      <p className="soft">{say(language, 'result.structures.lead')}</p>
      <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="structures">
        <table className="structures">
          <thead>
            <tr>
              <th scope="col">{say(language, 'result.structure')}</th>
              {table.measures.map((measure) => (
                <th key={measure} scope="col" className="number">
                  {measure}
                </th>
              ))}
              <th scope="col">{say(language, 'result.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.name}
                  {row.efficient ? (
                    <OutcomeMark outcome="met" word={say(language, 'result.efficient')} />
                  ) : null}
                </th>
                {row.cells.map((cell, index) => (
                  <td key={index} className={cell.known ? 'number' : 'number soft'}>
                    {cell.value}
                    {cell.assumed ? (
                      <span className="certainty certainty-assumed">{say(language, 'result.assumed')}</span>
                    ) : null}
                  </td>
                ))}
                <td>
                  <VerdictChip verdict={row.verdict} word={row.verdictWord} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Sources language={language} rows={table.rows} />
    </section>
  );
}

interface SourcesProps {
  readonly language: Language;
  readonly rows: StructureTable['rows'];
}

/** What is to say of the figures of each structure, then every dated line that any of them rests on, once. */
function Sources({ language, rows }: SourcesProps): ReactNode {
  const told = rows.filter((row) => row.cells.some(({ remarks }) => remarks.length > 0));
  const lines = rows.flatMap((row) => row.cells.flatMap(({ basis }) => basis));
  const basis = new Map(lines.map((line) => [`${line.parameter} ${line.key ?? ''}`, line]));
  return (
    <details className="structure-sources">
      <summary>{say(language, 'result.structures.sources')}</summary>
      <div className="explanation">
        {told.map((row) => (
          <RowRemarks key={row.id} language={language} row={row} />
        ))}
        <Bases language={language} basis={[...basis.values()]} />
      </div>
    </details>
  );
}

function RowRemarks({
  language,
  row,
}: {
  readonly language: Language;
  readonly row: StructureTable['rows'][number];
}): ReactNode {
  return (
    <>
      <p className="explanation-title">{row.name}</p>
      <ul className="bases">
        {row.cells.flatMap(({ measure, remarks }) =>
          remarks.map((what) => (
            <li key={`${measure} ${what}`}>{say(language, 'result.pair', { name: measure, what })}</li>
          )),
        )}
      </ul>
    </>
  );
}
