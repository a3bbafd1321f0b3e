import { expect, it } from 'vitest';
import { commandNamed, everyCommand } from '../../bin/cli/commands.ts';

it('every command is found under the name that it goes by', async () => {
  const commands = await everyCommand();
  expect(commands.length).toBeGreaterThan(20);
  for (const command of commands) expect(await commandNamed(command.name)).toBe(command);
  expect(await commandNamed('constructor')).toBeUndefined();
});
