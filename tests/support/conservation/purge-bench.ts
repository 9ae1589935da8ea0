import { randomUUID } from 'node:crypto';
import { sql as query } from 'drizzle-orm';
import { createCollabStore } from '#server/db/collab-store.ts';
import { noCounts } from '#domain/conservation/erased-counts.ts';
import { createConservation } from '#server/db/conservation.ts';
import type { Sql } from '#server/db/database.ts';
import { createDossierAges } from '#server/db/dossier-age.ts';
import { createEvaluations } from '#server/db/evaluations.ts';
import { createJournal } from '#server/db/journal.ts';
import { createOldPayments } from '#server/db/old-payments.ts';
import { sha256 } from '#server/sha256.ts';
import type { PurgeDeps } from '#server/use-cases/conservation/continue-purges.ts';

/** What a purge needs, on a database alone: nobody is in any room, no draft has a key. */
export function purgeDeps(sql: Sql): PurgeDeps {
	const nothing = () => undefined;
	return {
		conservation: createConservation(sql),
		ages: createDossierAges(sql),
		payments: createOldPayments(sql),
		evaluations: createEvaluations(sql),
		sha256,
		journal: createJournal(sql),
		transaction: (work) => sql.transaction(work),
		changed: () => Promise.resolve(),
		now: () => new Date(),
		collab: {
			giveUpDraft: createCollabStore(sql).giveUpDraft,
			finalised: () => Promise.resolve()
		},
		names: { wipe: nothing },
		overrides: { wipe: nothing },
		removed: { forgetDossiers: nothing },
		log: { error: nothing }
	};
}

/** A pôle with old dossiers, each looked at once. */
export async function oldDossiers(sql: Sql, count: number): Promise<void> {
	await sql.execute(query`
		insert into pole (id, name, code, organiser, organiser_kind) values ('vieux', 'Vieux', 'VIE', 'DAC', 'dac')`);
	await sql.execute(query`
		insert into intervision (id, pole_id, starts_at, organiser, ended_at)
		values ('ancienne', 'vieux', '2020-03-03T11:30Z', 'DAC', '2020-03-03T13:00Z')`);
	await sql.execute(query`
		insert into dossier (id, pole_id, code, designation, created_at)
		select 'd' || n, 'vieux', 'VIE-' || n, 'Ozanne Q.', '2020-03-01' from generate_series(1, ${count}::int) n`);
	await sql.execute(query`
		insert into situation (id, intervision_id, dossier_id, position, phase, problem)
		select 's' || n, 'ancienne', 'd' || n, n, 'archivee', 'Le suivi se distend.'
		from generate_series(1, ${count}::int) n`);
}

/** A purge of these, confirmed and not begun. */
export async function confirmedPurge(sql: Sql, count: number): Promise<void> {
	const row = { id: randomUUID(), kind: 'purge', poleId: 'vieux', ground: 'duree-de-conservation' };
	const counts = { ...noCounts, prevus: count };
	await createConservation(sql).open(sql, { ...row, doneAt: new Date(), counts });
}
