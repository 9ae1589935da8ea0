import type { BenchCase } from './cases/bench-case.ts';
import type { Measure } from './measure/result-line.ts';
import type { ServerName } from './servers/server-name.ts';
import type { ServerStarter } from './servers/start-server.ts';

/** Runs one case against all servers in turn, several times, each time beginning with another one. */
export async function runRounds(
	benchCase: BenchCase,
	servers: readonly ServerName[],
	rounds: number,
	starter: ServerStarter,
	say: (line: string) => void
): Promise<readonly Measure[]> {
	const measures: Measure[] = [];
	for (let round = 0; round < rounds; round++) {
		for (const server of rotate(servers, round)) {
			const figures = await benchCase.run(server, starter);
			const results = figures.filter(({ aside }) => !aside);
			measures.push(...results.map((one) => ({ ...one, case: benchCase.name, server })));
			const shown = figures.map(({ metric, value }) => `${metric} ${value.toFixed(2)}`).join(', ');
			say(`${benchCase.name} ${round + 1}/${rounds} ${server}: ${shown}`);
		}
	}
	return measures;
}

/** The same list, begun further on. */
export const rotate = <T>(items: readonly T[], by: number): readonly T[] =>
	items.map((_, index) => items[(index + by) % items.length]).filter((item) => item !== undefined);
