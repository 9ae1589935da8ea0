import type { NoticeWords } from '#domain/indemnisation/notice-words.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import type { Sql } from '#server/db/database.ts';
import type { IndemniteLine } from '#server/db/indemnite-line.ts';
import type { Deps } from '../deps.ts';

export interface NoticeDeps extends Deps {
	/** The words of the notice: no patient, no situation. */
	paymentWords(words: NoticeWords): { readonly subject: string; readonly text: string };
	/** « mardi 24 novembre 2026 » */
	day(at: Date): string;
}

/** Time to notice that one pressed on the wrong bordereau. */
const heldFor = 15 * 60_000;

/** Names the notice for ever by its first line: each line is told of in one notice only. */
const keyOf = (lines: readonly IndemniteLine[]): string =>
	`avis-paiement/${lines.map(({ id }) => id).toSorted()[0] ?? ''}`;

/**
 * [IND-10] Writes one mail to each person for what was just paid, with the proposal to join the association (Rapport
 * I.C). Whoever has no address is told otherwise: her lines stay without a notice, and the list says so.
 */
export async function sendNotices(
	deps: NoticeDeps,
	tx: Sql,
	paid: readonly IndemniteLine[],
	{ paidOn, by }: { readonly paidOn: string; readonly by: string }
): Promise<number> {
	const at = deps.now();
	let sent = 0;
	for (const personId of new Set(paid.map((line) => line.personId))) {
		const lines = paid.filter((line) => line.personId === personId);
		const [first] = lines;
		if (!first?.email) continue;
		const key = keyOf(lines);
		const words = deps.paymentWords({
			givenName: first.givenName,
			paidOn: deps.day(new Date(`${paidOn}T12:00:00Z`)),
			lines: lines.map(({ startsAt, poleName, amountCents }) => ({
				day: deps.day(new Date(startsAt)),
				poleName,
				amountCents
			})),
			link: `${deps.origin}/compte/indemnites`
		});
		const mail = {
			kind: 'paiement',
			key,
			batch: key,
			personId,
			to: first.email,
			heldFor
		} as const;
		if (!(await deps.outbox.add({ ...mail, ...words }, tx))) continue;
		await deps.indemnites.noteNotice(
			lines.map(({ id }) => id),
			at,
			tx
		);
		sent += 1;
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: by,
				event: 'avis-paiement',
				subject: personId,
				payload: { indemnites: lines.map(({ id }) => id), le: parisDay(at) }
			},
			tx
		);
	}
	return sent;
}

/** Whether the notice of these lines had not left, and is taken back. */
export async function takeNoticeBack(
	deps: Pick<Deps, 'outbox' | 'now'>,
	tx: Sql,
	lines: readonly IndemniteLine[]
): Promise<boolean> {
	return (await deps.outbox.takeBack(keyOf(lines), deps.now(), tx)).length > 0;
}
