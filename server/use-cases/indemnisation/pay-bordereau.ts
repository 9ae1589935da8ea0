import type { Actor } from '#domain/access/actor.ts';
import { parisDay } from '#domain/shared/paris-time.ts';
import { refused, type Decision } from '#domain/shared/decision.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import { applyActs } from './apply-acts.ts';
import { loadPayer } from './load-payer.ts';
import { sendNotices, takeNoticeBack, type NoticeDeps } from './payment-notice.ts';

type Paid =
	| { readonly ok: true; readonly lines: number; readonly notices: number }
	| { readonly ok: false; readonly why: Refusal };

export interface Payment {
	readonly bordereauId: string;
	/** « 2026-11-24 », the day on which the accounting paid. */
	readonly paidOn: string;
	/** Null: all that were transmitted. */
	readonly ids: readonly string[] | null;
}

/**
 * [IND-7] [IND-10] Notes that the accounting paid, and tells each person once, in the same transaction; those that were
 * noted meanwhile are left, and told of once. [IND-15] None is, while one of them is no longer on its sheet.
 */
export async function payBordereau(
	deps: NoticeDeps,
	actor: Actor,
	{ bordereauId, paidOn, ids }: Payment
): Promise<Paid> {
	const loaded = await loadPayer(deps, actor);
	if (!loaded.ok) return loaded;
	if (paidOn > parisDay(deps.now())) return { ok: false, why: 'saisie-invalide' };
	const paid = await deps.transaction(async (tx): Promise<Paid> => {
		await deps.tarifs.lockSettling(tx);
		const all = await deps.indemnites.ofBordereau(bordereauId, tx);
		const lines = ids === null ? all : all.filter(({ id }) => ids.includes(id));
		if (lines.some(({ startsAt }) => paidOn < parisDay(new Date(startsAt)))) {
			return { ok: false, why: 'saisie-invalide' };
		}
		const off = await deps.indemnites.offSheet(lines, tx);
		if (lines.some(({ id, state }) => state === 'transmis' && off.has(id)))
			return { ok: false, why: 'indemnite-hors-feuille' };
		const asked = { act: 'payer', lines, by: actor.personId } as const;
		const done = await applyActs(deps, tx, asked, { paidOn });
		if (done.length === 0) return { ok: false, why: 'indemnite-changee' };
		const notices = await sendNotices(deps, tx, done, { paidOn, by: actor.personId });
		return { ok: true, lines: done.length, notices };
	});
	if (paid.ok) deps.outbox.wake();
	return paid;
}

/** [IND-7] Takes a payment back, with all that the same notice tells, as long as that notice has not left. */
export async function undoPayment(deps: NoticeDeps, actor: Actor, id: string): Promise<Decision> {
	const loaded = await loadPayer(deps, actor);
	if (!loaded.ok) return loaded;
	return allOrNothing(deps, async (tx) => {
		await deps.tarifs.lockSettling(tx);
		const [line] = await deps.indemnites.byIds([id], tx);
		if (!line) return refused('introuvable');
		if (line.state !== 'paye') return refused('indemnite-changee');
		const lines = await deps.indemnites.sameNotice(line, tx);
		if (line.noticeAt !== null && !(await takeNoticeBack(deps, tx, lines))) {
			return refused('avis-parti');
		}
		const asked = { act: 'annuler-paiement', lines, by: actor.personId } as const;
		await applyActs(deps, tx, asked, { paidOn: null, noticeAt: null });
		return { ok: true };
	});
}
