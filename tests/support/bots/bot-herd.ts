import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { ROOT } from '#server/launch/settings.js';
import { botReport, type BotComing, type BotOrder, type Stay } from './bot-messages.ts';
import { Bot } from './bot.ts';

/** More in one process and its client would be slower than what is measured. */
const perProcess = 5;

/** Bots in processes of their own; they begin to run before anybody comes, so that starting them costs no one time. */
export class BotHerd {
	readonly bots: Bot[] = [];
	readonly #processes: ChildProcess[] = [];

	static async start(size: number): Promise<BotHerd> {
		const herd = new BotHerd();
		const count = Math.ceil(size / perProcess);
		await Promise.all(Array.from({ length: count }, () => herd.#startProcess()));
		return herd;
	}

	async #startProcess(): Promise<void> {
		const child = fork(join(ROOT, 'tests/support/bots/participant-process.ts'), [], {
			execArgv: ['--import', 'tsx'],
			env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
			stdio: ['ignore', 'ignore', 'inherit', 'ipc']
		});
		await once(child, 'message');
		this.#processes.push(child);
		child.on('message', (message) => {
			const report = v.parse(botReport, message);
			const bot = this.bots.find(({ personId }) => personId === report.personId);
			if (bot) bot.report = report;
		});
	}

	come(coming: BotComing): Bot {
		const { personId } = coming;
		const child = this.#processes[Math.floor(this.bots.length / perProcess)];
		if (!child) throw new Error('no process left for this bot');
		const order = (asked: BotOrder): void => void child.send(asked);
		const bot = new Bot(
			personId,
			(message) => order({ order: 'say', personId, message }),
			() => order({ order: 'leave', personId })
		);
		this.bots.push(bot);
		order({ order: 'come', bot: coming });
		return bot;
	}

	/** They are in the order in which they came, which is not that of the list of people. */
	of(personId: string | undefined): Bot {
		const bot = this.bots.find((one) => one.personId === personId);
		if (!bot) throw new Error('no such bot');
		return bot;
	}

	/** Waits until all of them are told of everybody and hear somebody; gives those who are late after this long. */
	async settle(people: number, where: Stay['kind'], patienceMs = 45_000): Promise<readonly Bot[]> {
		const late = () => this.bots.filter((bot) => !bot.isSettled(people, where));
		for (const start = Date.now(); late().length > 0 && Date.now() - start < patienceMs;)
			await sleep(10);
		return late();
	}

	/** No longer expected to be in. */
	forget(bot: Bot): void {
		this.bots.splice(this.bots.indexOf(bot), 1);
	}

	/** Whoever lost a socket, or a room that nobody had told it to leave, or could not join one at first. */
	get dropped(): readonly Bot[] {
		return this.bots.filter(({ report }) => report?.closedWith !== null || report.drops.length > 0);
	}

	/** Whoever does not know that so many people are in this place: the application lost something on the way. */
	untold(people: number, where: Stay['kind']): readonly Bot[] {
		return this.bots.filter((bot) => !bot.isTold(people, where));
	}

	stop(): void {
		for (const child of this.#processes) child.kill('SIGKILL');
	}
}
