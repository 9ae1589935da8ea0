import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { personReferences } from '#server/db/person-references.ts';
import {
	coordination,
	startDirectory,
	type Directory
} from '#tests/support/annuaire/directory-bench.ts';
import { databases } from '#tests/support/product/start-product.ts';

describe.each(databases)('merging two cards on $kind', ({ url }) => {
	let bench: Directory;
	beforeAll(async () => {
		bench = await startDirectory(url);
	});
	afterAll(() => bench.product.stop());

	it('[ANN-12] every column that points to a person says what a merge does with it', async () => {
		const answer = await bench.product.deps.transaction((tx) =>
			tx.execute(sql`select c.conrelid::regclass::text || '.' || a.attname as name from pg_constraint c
				join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
				where c.contype = 'f' and c.confrelid = 'person'::regclass`)
		);
		const rows: unknown[] = Array.isArray(answer) ? answer : Object(answer).rows;
		const names = rows.map((row) => String(Object(row).name).replaceAll('"', ''));
		expect(names.sort()).toEqual(Object.keys(personReferences).sort());
	});

	it('[ANN-12] keeps the older card, takes invitations along, is traced and undone', async () => {
		const kept = await bench.make({ familyName: 'Double' });
		const gone = await bench.make({ familyName: 'Double', email: 'double@exemple.fr' });
		await bench.product.deps.intervisions.addParticipant(demoIntervisionId, gone, 'participant');
		const duplicates = await bench.product.readDuplicates(coordination);
		expect(
			duplicates.ok && duplicates.pairs.map((pair) => [pair.kept.id, pair.gone.id])
		).toContainEqual([kept, gone]);
		const merged = await bench.product.mergePeople(coordination, {
			one: gone,
			other: kept,
			gained: 0
		});
		if (!merged.ok) throw new Error(merged.why);
		expect(merged.keptId).toBe(kept);
		const expected = async () =>
			(await bench.product.deps.reader.loadFacts(demoIntervisionId))?.participants.map(
				({ personId }) => personId
			);
		expect(await expected()).toContain(kept);
		expect(await expected()).not.toContain(gone);
		expect((await bench.card(kept)).details.email).toBe('double@exemple.fr');
		expect(await bench.search({ name: 'double' })).toHaveLength(1);
		const events = (await bench.product.deps.journal.entries()).map(({ event }) => event);
		expect(events).toContain('annuaire-fusion');
		expect((await bench.product.undoBatch(coordination, merged.batchId)).ok).toBe(true);
		expect(await expected()).toContain(gone);
		expect((await bench.card(kept)).details.email).toBeNull();
		expect((await bench.card(gone)).details.email).toBe('double@exemple.fr');
	});

	it('[ANN-12] is not undone once the card changed; is refused to two people of one list', async () => {
		const kept = await bench.make({ familyName: 'Jumelle' });
		const gone = await bench.make({ familyName: 'Jumelle' });
		for (const id of [kept, gone])
			await bench.product.deps.intervisions.addParticipant(demoIntervisionId, id, 'participant');
		const pair = { one: kept, other: gone, gained: 0 };
		expect(await bench.product.mergePeople(coordination, pair)).toMatchObject({
			why: 'fusion-meme-intervision'
		});
		await bench.product.deps.intervisions.removeParticipant(demoIntervisionId, gone);
		const merged = await bench.product.mergePeople(coordination, pair);
		await bench.save(coordination, kept, { fonction: 'changée' });
		expect(
			(await bench.product.undoBatch(coordination, (merged.ok && merged.batchId) || '')).ok
		).toBe(false);
	});

	it('[ANN-12] a function is never gained by the logistic coordination', async () => {
		const kept = await bench.make({ familyName: 'Gagnante' });
		const gone = await bench.make({ familyName: 'Gagnante' });
		await bench.product.deps.people.grant(gone, 'demoperonne', 'referent');
		const pair = { one: kept, other: gone, gained: 1 };
		expect(await bench.product.mergePeople(bench.logistics, pair)).toMatchObject({
			why: 'fusion-fonction'
		});
		expect(await bench.product.mergePeople(coordination, { ...pair, gained: 0 })).toMatchObject({
			ok: false
		});
		expect((await bench.card(kept)).held).toEqual([]);
		expect(await bench.product.mergePeople(coordination, pair)).toMatchObject({ ok: true });
		expect((await bench.card(kept)).held).toEqual([{ poleId: 'demoperonne', mandat: 'referent' }]);
	});

	it('[ANN-11] a pair kept apart is proposed no more', async () => {
		const one = await bench.make({ familyName: 'Homonyme' });
		const other = await bench.make({ familyName: 'Homonyme' });
		expect((await bench.product.keepApart(coordination, { one, other })).ok).toBe(true);
		const left = await bench.product.readDuplicates(coordination);
		expect(left.ok && left.pairs.some(({ kept }) => kept.id === one || kept.id === other)).toBe(
			false
		);
	});

	it('[ANN-12] [ACO-8] whoever recorded an accord stays written there; whom it refuses is refused under the card that stays, until the merge is undone', async () => {
		const kept = await bench.make({ familyName: 'Refusée' });
		const gone = await bench.make({ familyName: 'Refusée' });
		const facts = await bench.product.deps.reader.loadFacts(demoIntervisionId);
		const dossierId = facts?.situations[0]?.dossierId ?? '';
		const { accords, dossiers, id, now } = bench.product.deps;
		const given = {
			...noAccord,
			...{ state: 'partiel-oral' as const, collectedBy: gone, refusedPersonIds: [gone] }
		};
		await bench.product.deps.transaction((tx) =>
			dossiers.recordAccord(tx, dossierId, given, { id: id(), by: gone, at: now() })
		);
		const merged = await bench.product.mergePeople(coordination, {
			...{ one: kept, other: gone, gained: 0 }
		});
		if (!merged.ok) throw new Error(merged.why);
		expect(await accords.inForce(dossierId)).toMatchObject({
			...{ collectedBy: gone, refusedPersonIds: [kept] }
		});
		expect((await accords.history(dossierId))[0]?.recordedBy).toBe(gone);
		expect((await bench.product.undoBatch(coordination, merged.batchId)).ok).toBe(true);
		expect((await accords.inForce(dossierId)).refusedPersonIds).toEqual([gone]);
	});

	it('[ANN-12] the card that signs in stays with its keys and its sessions, even the younger one', async () => {
		const older = await bench.make({ familyName: 'Connectée' });
		const younger = await bench.make({ familyName: 'Connectée', email: 'cle@exemple.fr' });
		const { cookie } = await bench.signIn(younger);
		await bench.rows(sql`insert into passkey (id, person_id, credential_id, public_key, counter, name)
			values (${younger}, ${younger}, ${younger}, '\\x00', 0, 'Téléphone')`);
		await bench.rows(sql`insert into psc_identity (person_id, issuer, name_id, activities, linked_at, last_seen_at)
			values (${younger}, 'psc', ${younger}, '[]', now(), now())`);
		const pair = { one: older, other: younger, gained: 0 };
		expect(await bench.product.mergePeople(coordination, pair)).toMatchObject({ keptId: younger });
		const session = await bench.product.services.sessions.read(`${cookie.name}=${cookie.value}`);
		expect(session?.personId).toBe(younger);
		expect((await bench.card(younger)).details.email).toBe('cle@exemple.fr');
		expect(await bench.rows(sql`select id from passkey where person_id = ${younger}`)).toHaveLength(
			1
		);
		expect(
			await bench.rows(sql`select 1 from psc_identity where person_id = ${younger}`)
		).toHaveLength(1);
	});

	it('[ANN-12] two cards that both sign in are not merged: sessions and keys stay each one’s', async () => {
		const one = await bench.make({ familyName: 'Deux' });
		const other = await bench.make({ familyName: 'Deux' });
		for (const id of [one, other]) {
			await bench.signIn(id);
			await bench.rows(sql`insert into passkey (id, person_id, credential_id, public_key, counter, name)
				values (${id}, ${id}, ${id}, '\\x00', 0, 'Clé')`);
		}
		expect(await bench.product.mergePeople(coordination, { one, other, gained: 0 })).toMatchObject({
			ok: false,
			why: 'fusion-deux-connexions'
		});
		for (const id of [one, other]) {
			expect((await bench.card(id)).mergedInto).toBeNull();
			expect(await bench.rows(sql`select 1 from session where user_id = ${id}`)).toHaveLength(1);
			expect(await bench.rows(sql`select 1 from passkey where person_id = ${id}`)).toHaveLength(1);
		}
	});

	it('[ANN-12] [PLA-13] a function of the association moves once, an ended one opens nothing, and all comes back', async () => {
		const kept = await bench.make({ familyName: 'Présidente' });
		const gone = await bench.make({ familyName: 'Présidente' });
		await bench.product.deps.people.grant(kept, 'demoperonne', 'referent');
		await bench.product.deps.people.grant(gone, 'demoperonne', 'referent');
		await bench.rows(sql`insert into mandat (person_id, pole_id, mandat, valid_until)
			values (${gone}, null, 'direction', '2020-01-01')`);
		expect((await bench.card(gone)).held).toHaveLength(1);
		const merged = await bench.product.mergePeople(coordination, {
			...{ one: kept, other: gone, gained: 0 }
		});
		if (!merged.ok) throw new Error(merged.why);
		expect((await bench.card(kept)).held).toEqual([{ poleId: 'demoperonne', mandat: 'referent' }]);
		const holders = await bench.product.deps.mandats.of('demoperonne', '2026-11-26');
		expect(holders.filter(({ name }) => name === 'Éloïse Présidente')).toHaveLength(1);
		expect((await bench.product.undoBatch(coordination, merged.batchId)).ok).toBe(true);
		expect(await bench.rows(sql`select 1 from mandat where person_id = ${gone}`)).toHaveLength(2);
	});
});
