import { sql } from 'drizzle-orm';
import { parisInstant } from '#domain/shared/paris-time.ts';
import { actorOf, startProduct } from '#tests/support/product/start-product.ts';

export const nadia = actorOf('democoordination');
export const juliette = actorOf('demojuliette');
export const direction = actorOf('demodirection');
export const claire = actorOf('demoanimatrice');
/** Dates far enough from today's. */
export const year = new Date().getUTCFullYear() + 1;
export const at = (day: string, hour = '12:30') => parisInstant(day, hour) ?? new Date(0);

export type Planner = Awaited<ReturnType<typeof startPlanner>>;

/** A product, with short ways to plan dates and to read what they have become. */
export async function startPlanner(url: string | null) {
	const product = await startProduct(url);
	return {
		product,
		execute: (text: string) => product.deps.transaction((tx) => tx.execute(sql.raw(text))),
		async plan(...days: string[]): Promise<readonly string[]> {
			const made = await product.createDates(nadia, {
				poleId: 'demoperonne',
				startsAt: days.map((day) => at(day)),
				minutes: 90,
				withAnimateur: true
			});
			if (!made.ok) throw new Error(made.why);
			return made.ids ?? [];
		},
		async sheetOf(id: string, actor = nadia) {
			const read = await product.readDateSheet(actor, id);
			if (!read.ok) throw new Error(read.why);
			return read.sheet;
		},
		async factsOf(id: string) {
			const facts = await product.deps.reader.loadFacts(id);
			if (!facts) throw new Error('no facts');
			return facts;
		},
		async lastEvents(count: number) {
			return (await product.deps.journal.entries()).slice(-count).map(({ event }) => event);
		}
	};
}
