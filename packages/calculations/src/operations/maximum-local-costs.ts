import { maximumLocalCosts as localCostsOf } from '@kontor/arrangement';
import { z } from 'zod';
import { moneyAnswerField, moneyJson } from '../answer-fields.ts';
import { country, money } from '../fields.ts';
import { fromArrangement } from '../from-arrangement.ts';
import { operation } from '../operation.ts';

/** Local costs that may be supported beside an export contract. */
export const maximumLocalCosts = operation({
  name: 'maximumLocalCosts',
  description: 'Highest local costs that may be officially supported.',
  unit: null,
  input: z.strictObject({ country, exportContractValue: money('not-negative') }),
  value: moneyAnswerField,
  compute: (input, law) =>
    fromArrangement(law, localCostsOf(law, input.country, input.exportContractValue), ({ maximum }) =>
      moneyJson(maximum),
    ),
});
