import { sql } from 'drizzle-orm';
import type { Product } from './start-product.ts';

/** An Intervision of the past, to which what fills an agenda too much goes. */
const shelf = 'passee00demo';

/**
 * [TOUR-7] An agenda takes five situations; a test file often puts more of them on that of the demonstration, one test
 * after the other. Those that have been there longest go to an Intervision of the past, as they are.
 */
export async function makePlace(
	{ deps }: Pick<Product, 'deps'>,
	intervisionId: string,
	places = 1
): Promise<void> {
	await deps.transaction(async (tx) => {
		await tx.execute(sql`
			insert into intervision (id, pole_id, starts_at, organiser, ended_at)
			select ${shelf}, pole_id, starts_at, organiser, starts_at from intervision where id = ${intervisionId}
			on conflict do nothing`);
		await tx.execute(sql`
			update situation set intervision_id = ${shelf} where id in (
				select id from situation where intervision_id = ${intervisionId} and phase <> 'retiree'
				order by position desc offset ${5 - places})`);
	});
}
