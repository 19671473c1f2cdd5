export type { CalculationAnswer, Failure, Issue, Problem, Success } from './answer.ts';
export type { AnswerSource } from './grounds.ts';
export { answerJson } from './answer-json.ts';
export type { CalculationContext, UnreadableLine } from './calculate.ts';
export { calculate, calculateLine, unreadableLine } from './calculate.ts';
export type { Operation, Unit } from './operation.ts';
export { OPERATIONS, operationNamed } from './operations.ts';
export { describe } from './describe.ts';
