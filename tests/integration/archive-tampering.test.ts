import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealedDocument } from '#drizzle/schema/fiche.ts';
import { createDemonstrationSealIdentity } from '#server/archive/seal-identity.ts';
import { readTrustAnchors } from '#server/archive/seal-store.ts';
import { verifyArchive } from '#server/archive/verify-archive.ts';
import { createArchiveSource } from '#server/db/archive-source.ts';
import { fillArchive } from '#tests/support/product/fill-archive.ts';
import { databases, startProduct, type Product } from '#tests/support/product/start-product.ts';
import { startTimestampAuthority } from '#tests/support/timestamp/local-authority.ts';

const other = "'demoinfirmier'";
const hash = `'${'ab'.repeat(32)}'`;
const later = "'2031-01-01T00:00:00Z'";

/** Every column of every table that the archive uses, and what somebody with the database in hands would write there. */
const changes: readonly (readonly [table: string, columns: Readonly<Record<string, string>>])[] = [
	[
		'fiche',
		{
			situation_id:
				'(select id from situation where id not in (select situation_id from fiche) limit 1)',
			form_version: "'autre'",
			guard_version: "'autre'",
			blocking_left: '1',
			blocking_overridden: '7',
			confirm_dismissed: '7',
			content: "replace(content, 'traitement', 'texte')",
			sha256: hash,
			restituteur_id: other,
			finalised_by: other,
			finalised_at: later,
			correction_reason: "'erreur'",
			correction_text: "'mots'",
			archived_by: other,
			archived_at: later
		}
	],
	[
		'signature',
		{
			id: "'autre'",
			person_id: other,
			signer_name: "'Quelqu’un'",
			signer_fonction: "'autre'",
			title: "'co-animateur'",
			method: "'totp'",
			acr: "'eidas1'",
			sha256: hash,
			signed_at: later
		}
	],
	[
		'signataire',
		{
			person_id: "'demoanimatrice'",
			asked_by: other,
			asked_at: later,
			released_by: other,
			released_at: later
		}
	],
	[
		'relecture',
		{
			reader_id: "'demoanimatrice'",
			asked_by: other,
			asked_at: later,
			answer: "'relue'",
			remark: "'mots'",
			answered_at: later,
			withdrawn_at: later
		}
	],
	[
		'fiche_override',
		{
			id: "'autre'",
			severity: "'blocking'",
			rule: "'autre'",
			label: "'autre'",
			field: "'autre'",
			reason: "'autre'",
			reason_text: "'mots'",
			mark: hash,
			shape: "'Z'",
			answered_by: other,
			answered_at: later
		}
	],
	[
		'sealed_document',
		{
			id: "id || 'x'",
			bytes: 'set_byte(bytes, 2000, get_byte(bytes, 2000) # 1)',
			sha256: hash,
			level: "case level when 'PAdES-B-T' then 'PAdES-B-B' else 'PAdES-B-T' end",
			journal_seq: 'journal_seq - 1',
			created_at: later
		}
	],
	[
		'emargement',
		{
			intervision_id:
				'(select id from intervision where id not in (select intervision_id from emargement) limit 1)',
			version: '9',
			content: "'{}'",
			sha256: hash,
			validated_by: other,
			validated_at: later,
			reason: "'oubli'"
		}
	],
	[
		'presence_signature',
		{ person_id: other, signed_at: later, means: "'session'", witness_id: other }
	],
	[
		'emargement_scan',
		{
			intervision_id:
				'(select id from intervision where id not in (select intervision_id from emargement) limit 1)',
			media_type: "'image/png'",
			size: '9',
			sha256: hash,
			added_by: other,
			added_at: later,
			removed_by: other,
			removed_at: later,
			removal_reason: "'doublon'",
			sealed: 'null'
		}
	],
	[
		'journal',
		{
			at: "'2031-01-01T00:00:00.000Z'",
			actor: "'autre'",
			event: "'document-lu'",
			subject: "'autre'",
			payload: `'{"x":1}'`,
			payload_hash: hash,
			previous_hash: hash,
			hash
		}
	]
];

/** Ends a transaction without keeping anything of it. */
class Undone extends Error {}

describe.each(databases)('an archive with the database in hands, on $kind', ({ url }) => {
	let product: Product;
	let authority: Awaited<ReturnType<typeof startTimestampAuthority>>;
	let trustAnchors: Awaited<ReturnType<typeof readTrustAnchors>>;
	const findings = async () =>
		(await product.services.verifyArchive(undefined)).groups.flatMap((group) => group.findings);

	beforeAll(async () => {
		authority = await startTimestampAuthority();
		product = await startProduct(url, {
			TSA_URL: authority.url,
			TSA_CERTIFICATE_FILE: authority.certificateFile
		});
		await fillArchive(product);
		trustAnchors = await readTrustAnchors(product.dataDir, {
			seal: null,
			timestamp: authority.certificatePem
		});
	});
	afterAll(async () => {
		await product.stop();
		authority.stop();
	});

	/** What is found while somebody who administers the database has written this; nothing of it stays. */
	async function foundAfter(table: string, assignment: string, where = ''): Promise<string[]> {
		const found: string[] = [];
		const attempt = product.deps.transaction(async (tx) => {
			await tx.execute(sql.raw(`alter table ${table} disable trigger user`));
			await tx.execute(sql.raw(dropChecks(table)));
			await tx.execute(sql.raw(`update ${table} set ${assignment} ${where}`));
			const report = await verifyArchive(createArchiveSource(tx), { trustAnchors });
			found.push(...report.groups.flatMap((group) => group.findings));
			throw new Undone();
		});
		await attempt.catch((error: unknown) => {
			if (!(error instanceof Undone)) throw error;
		});
		return found;
	}

	it('[ARC-12] [ARC-15] is intact as it was written: a fiche and an attendance sheet, sealed with a timestamp', async () => {
		expect(await findings()).toEqual([]);
		const { groups } = await product.services.verifyArchive(undefined);
		expect(groups.find(({ name }) => name === 'documents')?.checked).toBe(2);
		const rows = await product.deps.transaction((tx) =>
			tx.select({ level: sealedDocument.level }).from(sealedDocument)
		);
		expect(rows.map(({ level }) => level)).toEqual(['PAdES-B-T', 'PAdES-B-T']);
	});

	it.each(
		changes.flatMap(([table, columns]) =>
			Object.entries(columns).map(([column, value]) => [table, column, value] as const)
		)
	)('[ARC-15] is denounced when %s.%s is rewritten', async (table, column, value) => {
		const where = table === 'journal' ? "where event = 'fiche-scellee'" : '';
		const found = await foundAfter(table, `${column} = ${value}`, where);
		expect(found.join('\n')).toMatch(namedBy(table));
	});

	it.each([
		...['signature', 'signataire', 'relecture', 'fiche_override', 'sealed_document'],
		...['presence_signature', 'emargement_scan', 'emargement']
	])('[ARC-15] is denounced when the rows of %s are gone', async (table) => {
		const found: string[] = [];
		const attempt = product.deps.transaction(async (tx) => {
			await tx.execute(sql.raw(`alter table ${table} disable trigger user`));
			await tx.execute(sql.raw(dropReferences(table)));
			await tx.execute(sql.raw(`delete from ${table}`));
			const report = await verifyArchive(createArchiveSource(tx), { trustAnchors });
			found.push(...report.groups.flatMap((group) => group.findings));
			throw new Undone();
		});
		await attempt.catch(() => undefined);
		expect(found.join('\n')).toMatch(namedBy(table));
	});

	it.each([
		`update fiche set correction_text = 'mots'`,
		`update fiche set restituteur_id = ${other}`,
		'delete from fiche',
		'truncate fiche cascade',
		'truncate signature',
		'delete from signataire',
		'delete from relecture',
		`update sealed_document set sha256 = ${hash}`,
		'delete from sealed_document',
		`update emargement set content = '{}'`,
		'delete from emargement',
		`update emargement_scan set sha256 = ${hash}`,
		'delete from emargement_scan',
		`delete from presence_signature where means <> 'papier'`
	])('[ARC-12] the database refuses « %s »', async (statement) => {
		const attempt = product.deps.transaction(async (tx) => {
			await tx.execute(sql.raw(`update presence_signature set means = 'session'`));
			await tx.execute(sql.raw(statement));
		});
		await expect(attempt).rejects.toThrow();
	});

	it.each(['privateKey', 'certificates', 'authority'])(
		'[ARC-15] is denounced when the seal of the data folder has another %s',
		async (field) => {
			const file = join(product.dataDir, 'seal.json');
			const kept = await readFile(file, 'utf8');
			const stranger = await createDemonstrationSealIdentity(new Date());
			const changed = { ...JSON.parse(kept), [field]: Reflect.get(stranger, field) };
			await writeFile(file, JSON.stringify(changed));
			const found = await findings();
			await writeFile(file, '{"privateKey":');
			const damaged = await findings();
			await writeFile(file, kept);
			expect(found.join('\n')).toMatch(/cachet/i);
			expect(damaged.join('\n')).toMatch(/endommagé/);
			expect(await findings()).toEqual([]);
		}
	);
});

/** The sentence that tells where somebody wrote: the table, or the document, or the entry. */
function namedBy(table: string): RegExp {
	if (table === 'sealed_document') return /Document \w+/;
	return table === 'journal' ? /Entrée \d+ du journal/ : new RegExp(`[Tt]able ${table}\\b`);
}

function dropReferences(table: string): string {
	return `do $$ declare one record; begin
		for one in select conname, conrelid::regclass as of from pg_constraint
			where confrelid = '${table}'::regclass and contype = 'f'
		loop execute format('alter table %s drop constraint %I', one.of, one.conname); end loop; end $$`;
}

function dropChecks(table: string): string {
	return `do $$ declare name text; begin
		for name in select conname from pg_constraint where conrelid = '${table}'::regclass and contype = 'c'
		loop execute format('alter table ${table} drop constraint %I', name); end loop; end $$`;
}
