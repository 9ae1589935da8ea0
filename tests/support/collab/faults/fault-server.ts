import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { waitFor } from '../wait-for.ts';
import { parseAnswer, type FaultAnswer, type FaultOrder, type FaultPlan } from './fault-plan.ts';
import type { FaultPoint } from './fault-points.ts';

/** A server in another process, seen from its test. */
export interface FaultServer {
	readonly url: string;
	readonly port: number;
	/** Chooses where it dies, after passing there `passes` times. */
	arm(point: FaultPoint, passes?: number): Promise<void>;
	ask(order: FaultOrder): Promise<FaultAnswer>;
	/** Resolves once it is dead. */
	readonly died: Promise<unknown>;
	isDead(): boolean;
	/** SIGKILL: it gets no chance to store anything. */
	kill(): Promise<void>;
}

/** Starts fault-child.ts and waits for its address. */
export async function startFaultServer(plan: FaultPlan): Promise<FaultServer> {
	const child = spawn(
		process.execPath,
		['--import', 'tsx', 'tests/support/collab/faults/fault-child.ts', JSON.stringify(plan)],
		{ stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }
	);
	const died = once(child, 'exit');
	let dead = false;
	void died.then(() => (dead = true));
	const [url] = await Promise.race([once(child, 'message'), died]);
	if (typeof url !== 'string') throw new Error('child server did not start');
	const answers = new Map<number, FaultAnswer>();
	child.on('message', (message) => {
		const answer = parseAnswer(message);
		answers.set(answer.id, answer);
	});
	let asked = 0;
	async function ask(order: FaultOrder): Promise<FaultAnswer> {
		asked += 1;
		const id = asked;
		child.send({ id, order }, () => undefined);
		await waitFor(() => answers.has(id) || dead, 30_000);
		const answer = answers.get(id);
		if (!answer) throw new Error('child server died');
		return answer;
	}
	return {
		url,
		port: Number(new URL(url).port),
		ask,
		async arm(point, passes = 0) {
			await ask({ do: 'arm', point, passes });
		},
		died,
		isDead: () => dead,
		async kill() {
			child.kill('SIGKILL');
			await died;
		}
	};
}
