import type { Measure } from '../measure/result-line.ts';
import type { ServerName } from '../servers/server-name.ts';
import type { ServerStarter } from '../servers/start-server.ts';

/** One figure of one run; whose it is, is known by who ran the case. */
export type Figure = Omit<Measure, 'case' | 'server'> & {
	/** Only tells how far to trust the others: shown with the progress, no line of the output. */
	readonly aside?: boolean;
};

/** One thing to measure. A run starts its own server, so that nothing of another run is in its memory. */
export interface BenchCase {
	readonly name: string;
	run(server: ServerName, starter: ServerStarter): Promise<readonly Figure[]>;
}
