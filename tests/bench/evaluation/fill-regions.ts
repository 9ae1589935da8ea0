import type postgres from 'postgres';

const tables = [
	...['pole', 'person', 'intervision', 'participant', 'presence', 'dossier', 'situation'],
	...['situation_invite', 'fiche', 'restitution', 'reprogrammation']
];
const copied = `array['${tables.join("', '")}']`;

/** Regions by their number, and years by how long ago: 0 is 2024. Both ends included. */
export interface Block {
	readonly regions: readonly [from: number, to: number];
	readonly years: readonly [from: number, to: number];
}

/**
 * Copies the year 2024, as the generator wrote it, into other regions and years: 21 pôles, 89 Intervisions, 261 fiches and
 * 1021 attendances each. A region is a bassin of its own; its people come back every year. The database copies by itself.
 */
export async function fillRegions(sql: postgres.Sql, { regions, years }: Block): Promise<void> {
	const copies = `generate_series(${regions.join(',')}) r cross join generate_series(${years.join(',')}) y`;
	const each = `t cross join ${copies}`;
	const own = `t cross join generate_series(${regions.join(',')}) r`;
	await sql.begin(async (tx) => {
		// No trigger: neither those that watch, nor the foreign keys, which a copy of sound rows keeps.
		await tx.unsafe(`set local session_replication_role = replica`);
		for (const statement of [...(years[0] === 0 ? peopleOf(own) : []), ...yearsOf(each)])
			await tx.unsafe(statement);
	});
}

/**
 * Stops writing the copied tables' indexes: millions of entries in no order, one by one, would take longer than all the
 * rest. Whoever lets them lie has them built again before the first question.
 */
export async function letIndexesLie(sql: postgres.Sql): Promise<void> {
	await sql.unsafe(`update pg_index set indisready = false, indisvalid = false
		where indrelid = any (${copied}::regclass[])`);
}

/** Builds them all anew, and looks at what the tables hold, as their upkeep would have. */
export async function buildIndexes(sql: postgres.Sql): Promise<void> {
	await sql.unsafe(`set maintenance_work_mem = '512MB'`);
	for (const table of tables) await sql.unsafe(`reindex table ${table}`);
	await sql.unsafe('vacuum analyze');
}

const of = (column: string) => `${column} || '-' || r`;
const at = (column: string) => `${column} || '-' || r || '-' || y`;
const ago = (column: string) => `${column} - make_interval(years => y)`;

const peopleOf = (own: string): readonly string[] => [
	`insert into pole (id, name, code, bassin, organiser, organiser_kind)
		select ${of('id')}, ${of('name')}, ${of('code')}, 'Région ' || r, organiser, organiser_kind from template.pole ${own}`,
	`insert into person (id, given_name, family_name, profession, mode, structure_kind, structure_name, fonction, coordonne)
		select ${of('id')}, given_name, family_name, profession, mode, structure_kind, structure_name, fonction, coordonne
		from template.person ${own}`
];

const yearsOf = (each: string): readonly string[] => [
	`insert into intervision (id, pole_id, starts_at, minutes, format, organiser, organiser_kind, ended_at)
		select ${at('id')}, ${of('pole_id')}, ${ago('starts_at')}, minutes, format, organiser, organiser_kind, ${ago('ended_at')}
		from template.intervision ${each}`,
	`insert into participant (intervision_id, person_id, role, categorie, liberal, profession, coordination)
		select ${at('intervision_id')}, ${of('person_id')}, role, categorie, liberal, profession, coordination
		from template.participant ${each}`,
	`insert into presence (id, intervision_id, person_id, situation_id, mode, entered_at, left_at, seen_at, source)
		select ${at('id')}, ${at('intervision_id')}, ${of('person_id')}, ${at('situation_id')}, mode,
			${ago('entered_at')}, ${ago('left_at')}, ${ago('seen_at')}, source from template.presence ${each}`,
	`insert into dossier (id, pole_id, code, designation)
		select ${at('id')}, ${of('pole_id')}, ${at('code')}, code from template.dossier ${each}`,
	`insert into situation (id, intervision_id, dossier_id, position, phase)
		select ${at('id')}, ${at('intervision_id')}, ${at('dossier_id')}, position, phase from template.situation ${each}`,
	`insert into situation_invite (situation_id, person_id, medecin_traitant, pharmacien_attitre)
		select ${at('situation_id')}, ${of('person_id')}, medecin_traitant, pharmacien_attitre
		from template.situation_invite ${each}`,
	`insert into fiche (id, situation_id, form_version, guard_version, blocking_left, content, sha256, finalised_by, finalised_at)
		select ${at('id')}, ${at('situation_id')}, form_version, guard_version, 0, content, sha256, ${of('finalised_by')},
			${ago('finalised_at')} from template.fiche ${each}`,
	`insert into restitution (situation_id, due_on) select ${at('situation_id')}, due_on from template.restitution ${each}`,
	`insert into reprogrammation (situation_id, decided_on, delay, due_on)
		select ${at('situation_id')}, (${ago('decided_on')})::date, delay, (${ago('due_on')})::date
		from template.reprogrammation ${each}`
];

/** Puts the year 2024 aside, in a schema of its own, and leaves the tables empty. */
export async function makeTemplate(sql: postgres.Sql): Promise<void> {
	await sql.begin(async (tx) => {
		await tx.unsafe(`set local session_replication_role = replica`);
		await tx.unsafe('create schema template');
		for (const table of tables) {
			const only = yearOf[table] ?? 'true';
			await tx.unsafe(
				`create table template.${table} as select * from public.${table} where ${only}`
			);
		}
		for (const table of [...tables, 'accord', 'evaluation_stored', 'evaluation_change'])
			await tx.unsafe(`delete from public.${table}`);
	});
}

/** Of what the generator wrote: 2024 alone, and of those expected, whoever came. */
const yearOf: Readonly<Record<string, string>> = {
	intervision: `id like '%-2024-%'`,
	participant: `intervision_id like '%-2024-%' and categorie is not null`,
	presence: `intervision_id like '%-2024-%'`
};
