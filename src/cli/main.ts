import { once } from 'node:events';
import { analyze, type Resources } from '../parser';
import { parseArgs, USAGE, UsageError } from './args';
import { formatAs } from './formats';
import { articleFrom, InputError, readInput } from './input';
import { answerLines } from './jsonl';

/** Writes to standard output and waits while its reader is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/**
 * The command line over the same reader and parser as the extension.
 * @returns the exit status: 0 done, 1 some input could not be read, 2 a mistake in the call
 */
export async function main(words: string[], resources: Resources = {}): Promise<number> {
  // A reader such as `head` may stop early; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    const command = parseArgs(words);
    if (command.do === 'help') await write(USAGE);
    else if (command.do === 'jsonl') return (await answerLines(process.stdin, write, resources)) ? 0 : 1;
    else {
      const article = articleFrom(readInput(command.path), command.url, command.published);
      await write(formatAs(command.format, analyze(article, resources)));
    }
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`analyze: ${error.message}\n\n${USAGE}`);
      return 2;
    }
    if (error instanceof InputError) {
      process.stderr.write(`analyze: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

export { printSummary } from './print';
export { loadResources } from './resources';
