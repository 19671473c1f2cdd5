import { benchAssessments } from './assessments.ts';
import { benchEligibility } from './eligibility.ts';
import { benchHttp } from './http.ts';
import { benchPremiums } from './premium.ts';
import { printSchedules } from './schedules.ts';

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}; one core, figures of this run only`,
);
benchEligibility();
benchAssessments();
console.log('\nSchedules of twenty rows in exact cents');
printSchedules();
benchPremiums();
await benchHttp();
