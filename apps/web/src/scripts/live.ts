import { startLiveVerdicts } from './verdicts.ts';
import { fillSaveKey } from './save-key.ts';
import { openTargets } from './targets.ts';

document.documentElement.classList.add('scripted');
openTargets();
fillSaveKey();
const form = document.querySelector<HTMLFormElement>('form[data-verdicts]');
if (form !== null) startLiveVerdicts(form);
