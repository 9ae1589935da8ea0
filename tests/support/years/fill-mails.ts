import { outbox } from '#drizzle/schema/outbox.ts';
import type { Sql } from '#server/db/database.ts';
import { insertAll } from './insert-all.ts';

interface Seat {
	readonly intervisionId: string;
	readonly personId: string;
}

/** An invitation and a reminder for each seat, long gone. */
export async function fillMails(
	sql: Sql,
	rank: number,
	seats: readonly Seat[],
	start: (seat: number) => Date
): Promise<void> {
	const mails = seats.flatMap((seat, n) =>
		['invitation', 'relance'].map((kind) => ({
			...seat,
			id: `m${rank}x${n}${kind}`,
			key: `${kind}:${rank}:${n}`,
			kind,
			lane: seat.personId,
			batch: `${kind}:${seat.intervisionId}`,
			state: 'parti',
			dueAt: start(n),
			expiresAt: start(n),
			createdAt: start(n),
			endedAt: start(n)
		}))
	);
	await insertAll(sql, outbox, mails);
}
