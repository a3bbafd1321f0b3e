import { getPreset, listPresets } from '../../../src/answers/payers/presets.ts';
import type { Call, ExitCode } from '../../cli/command.ts';
import { tellRefusal } from '../../cli/refusalText.ts';

/** The presets by name, or one as a payer to edit and put; what to replace in it goes to standard error. */
export function presetsAction(call: Call, name?: string): Promise<ExitCode> {
  return Promise.resolve(name === undefined ? list(call) : one(call, name));
}

function list(call: Call): ExitCode {
  const answer = listPresets();
  if (call.json) call.print(JSON.stringify(answer));
  else for (const { name, source } of answer.presets) call.print(`${name.padEnd(24)} ${source}`);
  return 0;
}

function one(call: Call, name: string): ExitCode {
  const preset = getPreset(name);
  if (!preset.ok) return tellRefusal(call, preset.refusal);
  const { payer, source, replace } = preset.value;
  call.print(JSON.stringify(payer, null, call.json ? 0 : 2));
  call.tell(`${source}.\nReplace: ${replace}`);
  return 0;
}
