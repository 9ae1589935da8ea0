import type { Deps } from '#server/use-cases/deps.ts';

/** A sending of several mails, as its sender follows it. */
export interface ShownSending {
	readonly batch: string;
	readonly kind: string;
	/** ISO. */
	readonly at: string;
	readonly total: number;
	readonly sent: number;
	readonly refused: number;
	/** Would have come after the Intervision, and did not leave. */
	readonly tooLate: number;
	/** Tried once or more without success, and tried again. */
	readonly delayed: number;
	/** ISO; until then it can be taken back. Null once it leaves. */
	readonly heldUntil: string | null;
}

/** Enough for every mail of the last sendings of one Intervision. */
const rowsRead = 200;
const shownFor = 60 * 60_000;

/** The sendings of the last hour, and those that are not over; latest first. */
export async function readSendings(
	{ outbox, now }: Pick<Deps, 'outbox' | 'now'>,
	intervisionId: string
): Promise<readonly ShownSending[]> {
	const rows = await outbox.ofIntervision(intervisionId, rowsRead);
	const batches = [...new Set(rows.map(({ batch }) => batch))];
	return batches
		.map((batch): ShownSending => {
			const mails = rows.filter((row) => row.batch === batch);
			const count = (state: string) => mails.filter((mail) => mail.state === state).length;
			const waiting = mails.filter(({ state }) => state === 'attente');
			const held = waiting.every(({ attempts, dueAt }) => attempts === 0 && dueAt > now());
			const due = waiting[0]?.dueAt.toISOString() ?? null;
			return {
				batch,
				kind: mails[0]?.kind ?? '',
				at: (mails[0]?.createdAt ?? now()).toISOString(),
				total: mails.length,
				sent: count('parti'),
				refused: count('refuse'),
				tooLate: count('abandonne'),
				delayed: waiting.filter(({ attempts, leaseOwner }) => attempts > 0 && !leaseOwner).length,
				heldUntil: waiting.length > 0 && held ? due : null
			};
		})
		.filter(
			({ at, total, sent, refused, tooLate }) =>
				sent + refused + tooLate < total || now().getTime() - Date.parse(at) < shownFor
		);
}
