import type { Actor } from '#domain/access/actor.ts';
import { checkReceipt, lackWords, type Receipt } from '#domain/envoi/receipt.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Sql } from '#server/db/database.ts';
import type { Reachable } from '#server/db/envois.ts';
import type { ReturnRow } from '#server/db/return-lists.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import { coordinationOf } from './people-of-returns.ts';
import type { ReturnDeps } from './return-deps.ts';

export type AnswerOutcome =
	{ readonly ok: true; readonly told: number } | { readonly ok: false; readonly why: Refusal };

/** [RET-4] The association says « reçu », or what lacks; what it answered may be corrected while no other sending came. */
export async function answerReturn(
	deps: ReturnDeps,
	actor: Actor,
	intervisionId: string,
	answered: Receipt & { readonly envoiId: string }
): Promise<AnswerOutcome> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'accuser-reception');
	if (!loaded.ok) return loaded;
	const { envoiId, answer, lacking } = answered;
	const checked = checkReceipt({ answer, lacking });
	if (!checked.ok) return checked;
	const people = await withSender(deps, envoiId, await coordinationOf(deps, loaded.facts.poleId));
	const outcome = await deps.transaction(async (tx): Promise<AnswerOutcome> => {
		await deps.envois.hold(tx, intervisionId);
		const row = await deps.returns.one(intervisionId, deps.now(), tx);
		// an answer is about what was seen: another sending since is read first
		if (!row || row.facts.last?.id !== envoiId) return { ok: false, why: 'retour-change' };
		const same =
			row.facts.last.answer === answer && row.facts.last.lacking.join() === lacking.join();
		if (same) return { ok: true, told: 0 };
		const at = deps.now();
		await deps.envois.answer(tx, envoiId, { answer, lacking }, { personId: actor.personId, at });
		await deps.journal.append(
			{
				at: at.toISOString(),
				actor: actor.personId,
				event: answer === 'recu' ? 'retour-recu' : 'retour-incomplet',
				subject: intervisionId,
				payload: { envoi: envoiId, manque: [...lacking] }
			},
			tx
		);
		const told =
			answer === 'recu' ? 0 : await tellPole(deps, tx, row, { envoiId, lacking, at, people });
		return { ok: true, told };
	});
	if (outcome.ok) deps.outbox.wake();
	return outcome;
}

interface Answered extends Pick<Receipt, 'lacking'> {
	readonly envoiId: string;
	readonly at: Date;
	/** Read before: a transaction asks nothing of another connection. */
	readonly people: readonly Reachable[];
}

async function tellPole(
	deps: ReturnDeps,
	tx: Sql,
	{ id, poleName, startsAt }: ReturnRow,
	{ envoiId, lacking, at, people }: Answered
): Promise<number> {
	for (const { personId, givenName, email } of people) {
		const words = deps.returnWords.incomplete({
			...{ givenName, poleName, lacking: lackWords(lacking) },
			day: deps.day(new Date(startsAt)),
			link: `${deps.origin}/intervisions/${id}#la-suite`
		});
		const key = `retour/incomplet/${envoiId}/${at.getTime()}/${personId}`;
		await deps.outbox.add({ key, kind: 'courriel', to: email, personId, ...words }, tx);
	}
	return people.length;
}

/** Whoever sent it is told as well, coordination or not. */
async function withSender(
	deps: ReturnDeps,
	envoiId: string,
	people: readonly Reachable[]
): Promise<readonly Reachable[]> {
	const sender = await deps.people.byId((await deps.envois.byId(envoiId))?.sentBy ?? '');
	if (!sender || sender.email === null) return people;
	if (people.some(({ personId }) => personId === sender.id)) return people;
	return [...people, { personId: sender.id, givenName: sender.givenName, email: sender.email }];
}
