import { CommandError } from './command-error.ts';

/**
 * The command of a name.
 * @throws {CommandError} `usage` that names the one that was probably meant
 */
export function chooseCommand<T>(commands: Readonly<Record<string, T>>, name: string): T {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command;
  const names = Object.keys(commands);
  const near = names
    .map((known) => ({ known, edits: editsBetween(name, known) }))
    .filter(({ known, edits }) => known.startsWith(name) || edits <= known.length / 3)
    .sort((one, other) => one.edits - other.edits)[0];
  const hint = near ? `did you mean ${near.known}?` : `there are ${names.join(', ')}.`;
  throw new CommandError('usage', `There is no command "${name}"; ${hint} --help tells of all.`);
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const changed = (row[column] ?? 0) + Number(letter !== otherLetter);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
