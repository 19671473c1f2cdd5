import type { ReactNode } from 'react';
import type { Language } from '@kontor/law';
import { say } from '@kontor/words';
import type { StructureTable } from '../sheet/sheet.ts';
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
    </section>
  );
}
