import { pathToFileURL } from 'node:url';
import {
  listQuarantined,
  putQuarantined,
  type QuarantinedMessage,
  removeQuarantined,
  type Table,
} from '../../shared/store/index.ts';
import { CommandError } from './command-error.ts';
import { type DeadLetter, letGo, remove, sendAgain, takeDeadLetters } from './dead-letters.ts';
import { describeMessage, type Subject } from './describe-message.ts';
import { openNewswire, placeOf } from './open-newswire.ts';
import { parseOptions, runCommand } from './run-command.ts';
import { openQueues, type Queues, type StageQueues } from './stage-queues.ts';

const help = `Shows what the newswire gave up on, and sends it through again, on this machine or on AWS.

Usage: npm run redrive -- COMMAND [options]

  list               messages in the dead-letter queues and in quarantine, and how what they are about stands
  send ID… | --all   from the dead-letter queue back into the stage's queue, to be tried as if for the first time
  hold ID… --why T   from the dead-letter queue into quarantine, where nothing rings and nothing expires
  release ID… | --all  from quarantine back into the stage's queue
  discard ID…        forget messages, wherever they are

An ID is that of a message or of what it is about, and may be cut short. Dead-letter queues keep messages for 14 days.

  --stage NAME  only poll, article or link
  --data DIR    the newswire of a data folder, which must be running (.babelwire)
  --stack NAME  the newswire of a stack on AWS, in the region and with the credentials of the environment
  --help        this text`;

/** What the commands work with. */
export interface RedriveRoom {
  readonly table: Table;
  readonly queues: Queues;
  readonly now: () => Date;
  readonly print: (line: string) => void;
}

/** What was typed after the command. */
export interface Asked {
  readonly ids: readonly string[];
  readonly all: boolean;
  readonly why: string | null;
  readonly stage: string | null;
}

/** Messages that a command looks at in one queue. */
const limit = 1_000;

type Place = 'dead letters' | 'quarantine';

interface Found {
  readonly place: Place;
  readonly stage: string;
  readonly messageId: string;
  readonly since: string;
  readonly subject: Subject;
  /** Moves it to its stage's queue. */
  send(): Promise<void>;
  hold(why: string): Promise<void>;
  discard(): Promise<void>;
}

type Act = (message: Found) => Promise<void>;

/**
 * Runs one command.
 * @returns the exit code: 1 where an id names nothing
 * @throws {CommandError} `usage`, `no-such-message`
 */
export async function runRedrive(room: RedriveRoom, command: string, asked: Asked): Promise<number> {
  switch (command) {
    case 'list':
      return withMessages(room, asked, async (messages) => {
        for (const line of formatMessages(messages)) room.print(line);
        return [];
      });
    case 'send':
      return act(room, asked, ['dead letters'], 'sent again', (message) => message.send());
    case 'hold':
      return act(room, asked, ['dead letters'], 'held', (message) => message.hold(whyOf(asked)));
    case 'release':
      return act(room, asked, ['quarantine'], 'sent again', (message) => message.send());
    case 'discard':
      if (asked.all) throw new CommandError('usage', 'discard takes ids; --all would forget what nobody looked at.');
      return act(room, asked, ['dead letters', 'quarantine'], 'discarded', (message) => message.discard());
    default:
      throw new CommandError('usage', `There is no command "${command}"; --help lists them.`);
  }
}

function whyOf({ why }: Asked): string {
  if (why) return why;
  throw new CommandError('usage', 'Say why with --why "…"; whoever finds it in quarantine will want to know.');
}

function act(room: RedriveRoom, asked: Asked, places: readonly Place[], done: string, run: Act): Promise<number> {
  if (asked.all === asked.ids.length > 0) throw new CommandError('usage', 'Give ids, or --all.');
  return withMessages(room, asked, async (messages) => {
    const chosen = choose(
      messages.filter(({ place }) => places.includes(place)),
      asked,
    );
    for (const message of chosen) {
      await run(message);
      room.print(`${message.stage} ${message.messageId.slice(0, 8)} ${done}: ${nameOf(message.subject)}`);
    }
    if (chosen.length === 0) room.print(`There is nothing in ${places.join(' or ')}.`);
    return chosen;
  });
}

const nameOf = ({ address, id, outcome }: Subject): string => address || id || outcome;

function choose(messages: readonly Found[], { ids, all }: Asked): readonly Found[] {
  if (all) return messages;
  return ids.flatMap((id) => {
    const named = messages.filter(({ messageId, subject }) => messageId.startsWith(id) || subject.id.startsWith(id));
    if (named.length > 0) return named;
    throw new CommandError('no-such-message', `No message is, or is about, "${id}"; list shows them.`);
  });
}

/** Gives a command all messages of the stages asked for, and lets go of those that it left where they were. */
async function withMessages(
  room: RedriveRoom,
  { stage }: Asked,
  run: (messages: readonly Found[]) => Promise<readonly Found[]>,
): Promise<number> {
  const stages = room.queues.stages.filter((each) => stage === null || each.stage === stage);
  if (stages.length === 0) throw new CommandError('usage', `There is no stage "${stage}": give poll, article or link.`);
  const letters = (await Promise.all(stages.map((each) => takeDeadLetters(room.queues, each, limit)))).flat();
  const held = (await listQuarantined(room.table)).filter((each) => stages.some((one) => one.stage === each.stage));
  const moved = new Set<string>();
  try {
    const messages = await Promise.all([
      ...letters.map((letter) => deadLetter(room, letter)),
      ...held.map((message) => quarantined(room, message)),
    ]);
    for (const { messageId } of await run(messages)) moved.add(messageId);
    return 0;
  } finally {
    const left = letters.filter(({ messageId }) => !moved.has(messageId));
    await Promise.all(left.map((letter) => letGo(room.queues, letter)));
  }
}

/** Every move writes first and removes last: cut off in between, a message is there twice, and its work is done once. */
async function deadLetter(room: RedriveRoom, letter: DeadLetter): Promise<Found> {
  const { table, queues, now } = room;
  const { messageId, body, sentAt } = letter;
  return {
    place: 'dead letters',
    stage: letter.queues.stage,
    messageId,
    since: sentAt.toISOString(),
    subject: await describeMessage(table, body),
    async send() {
      await sendAgain(queues, letter.queues, body);
      await remove(queues, letter);
    },
    async hold(why) {
      const { stage } = letter.queues;
      const [sent, heldAt] = [sentAt.toISOString(), now().toISOString()];
      await putQuarantined(table, { stage, messageId, body, sentAt: sent, heldAt, why });
      await remove(queues, letter);
    },
    discard: () => remove(queues, letter),
  };
}

async function quarantined({ table, queues }: RedriveRoom, message: QuarantinedMessage): Promise<Found> {
  const subject = await describeMessage(table, message.body);
  return {
    place: 'quarantine',
    stage: message.stage,
    messageId: message.messageId,
    since: message.heldAt,
    subject: { ...subject, outcome: `${subject.outcome}; held: ${message.why}` },
    async send() {
      await sendAgain(queues, stageNamed(queues, message.stage), message.body);
      await removeQuarantined(table, message);
    },
    hold: async () => {},
    discard: () => removeQuarantined(table, message),
  };
}

function stageNamed({ stages }: Queues, name: string): StageQueues {
  const found = stages.find(({ stage }) => stage === name);
  if (found) return found;
  throw new CommandError('no-such-message', `A message in quarantine belongs to a stage "${name}", which is not here.`);
}

function formatMessages(messages: readonly Found[]): readonly string[] {
  if (messages.length === 0) return ['Nothing was given up on.'];
  const rows = messages.map(({ place, stage, messageId, since, subject }) => [
    messageId.slice(0, 8),
    place,
    stage,
    since.slice(0, 16).replace('T', ' '),
    subject.id.slice(0, 8),
    subject.outcome,
    subject.address,
  ]);
  const all = [['message', 'where', 'stage', 'since (UTC)', 'about', 'how it stands', 'address'], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const flags = {
  all: { type: 'boolean', default: false },
  why: { type: 'string' },
  stage: { type: 'string' },
  data: { type: 'string' },
  stack: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const [command, ...ids] = positionals;
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  if (values.help || command === undefined) {
    print(help);
    return values.help ? 0 : 2;
  }
  const where = placeOf({ data: values.data, stack: values.stack });
  if ('table' in where) throw new CommandError('usage', 'Give one of --data and --stack.');
  const room = { table: await openNewswire(where), queues: await openQueues(where), now: () => new Date(), print };
  return runRedrive(room, command, { ids, all: values.all, why: values.why ?? null, stage: values.stage ?? null });
}

const parse = (args: readonly string[]) =>
  parseOptions({ args: [...args], options: flags, strict: true, allowPositionals: true });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runCommand(() => main(process.argv.slice(2)));
