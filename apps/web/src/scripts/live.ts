import { startLiveVerdicts } from './verdicts.ts';
import { openTargets } from './targets.ts';

document.documentElement.classList.add('scripted');
openTargets();
const form = document.querySelector<HTMLFormElement>('form[data-verdicts]');
if (form !== null) startLiveVerdicts(form);
