import process from 'node:process';
import * as v from 'valibot';
import { question, type Answer, type Question } from './process-messages.ts';

/** What a server can do for the bench beyond serving. */
interface Served {
	readonly port: number;
	/** Makes rooms exist, for a server that does not open just anything. */
	createRooms?(names: readonly string[]): Promise<void>;
	close?(): Promise<void>;
}

/** In a server's own process: says its port, then measures itself each time it is asked to. */
export function answerBench(served: Served): void {
	const say = (answer: Answer): void => void process.send?.(answer);
	process.on('message', (message) => {
		void answerOne(served, v.parse(question, message)).then(say);
	});
	// Never outlives the bench.
	process.on('disconnect', () => process.exit(1));
	say({ port: served.port });
}

async function answerOne(served: Served, { ask, ...rest }: Question): Promise<Answer> {
	switch (ask) {
		case 'rooms':
			await served.createRooms?.('names' in rest ? rest.names : []);
			return {};
		case 'cpu': {
			const { user, system } = process.cpuUsage();
			return { cpu: user + system };
		}
		case 'memory':
			return weigh();
		case 'stop':
			await served.close?.();
			// Not killed: a profile under way is written on a regular exit.
			process.exit(0);
	}
}

/** Two collections: what the first one frees of finalised objects goes with the second. */
function weigh(): Answer {
	globalThis.gc?.();
	globalThis.gc?.();
	const { rss, heapUsed, external } = process.memoryUsage();
	return { rss, heap: heapUsed + external };
}
