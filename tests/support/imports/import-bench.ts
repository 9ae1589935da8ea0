import type { sql } from 'drizzle-orm';
import type { DoubtCode } from '#domain/imports/doubt.ts';
import type { Mapping } from '#domain/imports/mapping.ts';
import type { LineFilter } from '#domain/imports/filter-lines.ts';
import type { PlanLine } from '#domain/imports/plan.ts';
import { rowsOf } from '#server/db/rows-of.ts';
import { dumpTables } from '#tests/support/product/dump-tables.ts';
import { actorOf, startProduct, type Product } from '#tests/support/product/start-product.ts';
import { writeAccess, type BaseTable } from './write-access.ts';

export const evaluation = actorOf('demoevaluation');
export const direction = actorOf('demodirection');
const everything: LineFilter = { outcome: null, kind: null, year: null, page: 0 };

export type ImportBench = Awaited<ReturnType<typeof startImports>>;

/** All but what says that an import was: its own list, what is remembered, the journal, the marks of closed years. */
export async function allButImports(product: Product): Promise<readonly string[]> {
	const own = /^(?:reprise|reprise_mapping|journal|outbox|session|evaluation_change) /;
	return (await dumpTables(product))
		.split('\n')
		.filter((line) => !own.test(line))
		.sort();
}

/** A product, and short ways to bring a former base into it. */
export const startImports = async (url: string | null) => importsOf(await startProduct(url));

type Bound = Pick<
	Product,
	'prepareReprise' | 'previewReprise' | 'acceptDoubts' | 'readMapping' | 'confirmReprise'
>;

/** Short ways to bring a former base into this product. */
export function importsOf<
	Of extends Bound & { readonly deps: Pick<Product['deps'], 'transaction'> }
>(product: Of) {
	type Importer = ReturnType<typeof actorOf>;

	async function send(actor: Importer, tables: readonly BaseTable[]): Promise<string> {
		const bytes = writeAccess(tables);
		const sent = await product.prepareReprise(actor, [{ name: 'base.accdb', bytes }]);
		if (!sent.ok) throw new Error(JSON.stringify(sent));
		return sent.id ?? '';
	}
	async function preview(actor: Importer, id: string) {
		const answer = await product.previewReprise(actor, id, everything);
		if (!answer.ok) throw new Error(answer.why);
		return answer.preview;
	}
	/** Confirms what was shown, and waits for its last line. */
	async function confirm(actor: Importer, id: string, digest: string): Promise<void> {
		const confirmed = await product.confirmReprise(actor, id, digest);
		if (!confirmed.ok) throw new Error(confirmed.why);
		await confirmed.written;
	}
	return {
		confirm,
		product,
		send,
		preview,
		async mapping(actor: Importer, id: string): Promise<Mapping> {
			const answer = await product.readMapping(actor, id);
			if (!answer.ok) throw new Error(answer.why);
			return answer.mapping;
		},
		/** Sends, accepts what is doubtful, confirms what was shown. */
		async bring(
			actor: Importer,
			tables: readonly BaseTable[],
			accepted: readonly DoubtCode[] = []
		): Promise<string> {
			const id = await send(actor, tables);
			await product.acceptDoubts(actor, id, accepted);
			const { digest } = await preview(actor, id);
			await confirm(actor, id, digest);
			return id;
		},
		async rows(asked: ReturnType<typeof sql>) {
			return rowsOf(await product.deps.transaction((tx) => tx.execute(asked)));
		}
	};
}

/** A line in short: « situation 3 refusee ». */
export const short = ({ kind, number, outcome, doubt }: PlanLine): string =>
	`${kind} ${number} ${doubt ?? outcome}`;
