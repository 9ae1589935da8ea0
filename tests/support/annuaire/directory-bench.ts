import type { sql } from 'drizzle-orm';
import type { PersonDetails } from '#domain/annuaire/person-details.ts';
import type { DirectoryFilter } from '#server/db/directory-search.ts';
import { rowsOf } from '#server/db/rows-of.ts';
import { actorOf, startProduct } from '#tests/support/product/start-product.ts';

export const coordination = actorOf('democoordination');
export const nurse: PersonDetails = {
	givenName: 'Éloïse',
	familyName: 'Lœw-D’Ange',
	profession: 'infirmier',
	savoirFaire: '',
	mode: 'liberal',
	structureKind: 'cabinet',
	structureName: 'Cabinet infirmier de Ham',
	fonction: 'infirmière',
	coordonne: false,
	email: null,
	phone: null,
	mssante: null,
	rpps: null
};
export const everything: DirectoryFilter = {
	name: '',
	profession: null,
	structure: '',
	poleId: null,
	archived: false
};

export type Directory = Awaited<ReturnType<typeof startDirectory>>;

/** A product with a logistic coordination in it, and short ways to make, change and find cards. */
export async function startDirectory(url: string | null) {
	const product = await startProduct(url);
	type Editor = ReturnType<typeof actorOf>;

	async function make(changes: Partial<PersonDetails> = {}, poleIds = ['demoperonne']) {
		const wanted = { details: { ...nurse, ...changes }, poleIds, confirmed: [] };
		const made = await product.createCard(coordination, wanted);
		if (!made.ok) throw new Error(JSON.stringify(made));
		return made.id;
	}
	async function card(id: string) {
		const found = await product.deps.annuaire.card(id);
		if (!found) throw new Error('no card');
		return found;
	}
	async function save(
		actor: Editor,
		id: string,
		changes: Partial<PersonDetails>,
		version?: number
	) {
		const now = await card(id);
		return product.saveCard(
			actor,
			{ id, version: version ?? now.version },
			{
				details: { ...now.details, ...changes },
				poleIds: now.poles.map((pole) => pole.id),
				confirmed: []
			}
		);
	}
	async function search(changes: Partial<DirectoryFilter>) {
		const read = await product.readDirectory(coordination, { ...everything, ...changes }, 0);
		if (!read.ok) throw new Error(read.why);
		return read.directory.people.map(({ name }) => name);
	}
	/** Reads, previews and imports a text; a line about somebody known is said to be that person. */
	async function importText(actor: Editor, text: string, personId?: string) {
		const bytes = new TextEncoder().encode(text);
		const read = await product.prepareImport(actor, { bytes, poleId: 'demoperonne' });
		if (!read.ok) return { read, plan: [], imported: null };
		const choices = new Map(personId ? [[2, { personId }] as const] : []);
		const preview = await product.planWaitingImport(actor, read.id ?? '', choices);
		if (!preview.ok) throw new Error(preview.why);
		const { plan, digest } = preview.planned;
		const imported = await product.applyImport(actor, read.id ?? '', { choices, digest });
		return { read, plan, imported };
	}
	/** The rows of a statement written by hand. */
	const rows = async (statement: ReturnType<typeof sql>) =>
		rowsOf(await product.deps.transaction((tx) => tx.execute(statement)));

	const secretary = { givenName: 'Paul', familyName: 'Secrétaire', email: 'paul@asso.example' };
	const id = await make(secretary);
	await product.deps.people.grant(id, 'demoperonne', 'coordination-logistique');
	return {
		...{ product, make, card, save, search, importText, rows },
		logistics: actorOf(id),
		signIn: (who: string) => product.services.sessions.open(who, 'lien-courriel', null)
	};
}
