import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import * as v from 'valibot';
import { answer, type Answer, type Question } from './process-messages.ts';

export interface ServerProcess {
	readonly port: number;
	createRooms(names: readonly string[]): Promise<void>;
	/** CPU of all its threads so far, in µs. */
	cpu(): Promise<number>;
	/** Bytes, after garbage was collected. */
	memory(): Promise<{ readonly rss: number; readonly heap: number }>;
	/** Lets it close everything. */
	stop(): Promise<void>;
	/** Gives it no chance to. */
	kill(): Promise<void>;
}

/** Starts a built server in a process of its own, as in production; `profileDir` has it write its CPU profile there. */
export async function startServerProcess(
	file: string,
	env: Readonly<Record<string, string>>,
	profileDir: string | null
): Promise<ServerProcess> {
	const profile = profileDir === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileDir}`];
	const { PATH, HOME, TMPDIR } = process.env;
	const child = fork(file, [], {
		execArgv: ['--expose-gc', ...profile],
		env: { PATH, HOME, TMPDIR, NODE_ENV: 'production', ...env },
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	const answers = new AnswerQueue(child);
	const { port } = await answers.next();
	if (port === undefined) throw new Error('a server that says no port');
	const ask = (asked: Question): Promise<Answer> => {
		child.send(asked);
		return answers.next();
	};
	const exited = once(child, 'exit');
	return {
		port,
		createRooms: async (names) => void (await ask({ ask: 'rooms', names: [...names] })),
		cpu: async () => (await ask({ ask: 'cpu' })).cpu ?? NaN,
		async memory() {
			const { rss = NaN, heap = NaN } = await ask({ ask: 'memory' });
			return { rss, heap };
		},
		async stop() {
			child.send({ ask: 'stop' } satisfies Question);
			await exited;
		},
		async kill() {
			child.kill('SIGKILL');
			await exited;
		}
	};
}

/** Answers come in the order of the questions; a process that ends answers none. */
class AnswerQueue {
	readonly #waiting: { take(message: Answer): void; fail(error: Error): void }[] = [];
	readonly #early: Answer[] = [];
	#ended = false;

	constructor(child: ChildProcess) {
		child.on('message', (message) => {
			const parsed = v.parse(answer, message);
			const first = this.#waiting.shift();
			if (first) first.take(parsed);
			else this.#early.push(parsed);
		});
		child.once('exit', (code) => {
			this.#ended = true;
			for (const { fail } of this.#waiting) fail(new Error(`the server ended with ${code}`));
		});
	}

	next(): Promise<Answer> {
		const early = this.#early.shift();
		if (early) return Promise.resolve(early);
		if (this.#ended) return Promise.reject(new Error('the server has ended'));
		return new Promise((take, fail) => this.#waiting.push({ take, fail }));
	}
}
