import { benchAssessments } from './assessments.ts';
import { printSchedules } from './schedules.ts';
import { benchEligibility } from './eligibility.ts';

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}; one core, figures of this run only`,
);
benchEligibility();
printSchedules();
benchAssessments();
