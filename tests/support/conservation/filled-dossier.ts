import { sql } from 'drizzle-orm';
import type { FormOutcome } from '#server/use-cases/form-outcome.ts';
import { noAccord } from '#domain/accord/accord.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import type { DemandeDesk } from '#tests/support/demande/demande-desk.ts';
import { makePlace } from '#tests/support/product/make-place.ts';
import { rowsOf } from '#tests/support/leak/rows-of.ts';
import { actorOf, type Product } from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const animatrice = actorOf('demoanimatrice');

/**
 * One word for each place in which something of the patient may stand, found nowhere else in the product. The guard
 * asks about some of them: the answer is that it is no name.
 */
const words = {
	premier: {
		designation: 'Ozanne Q.',
		demande: 'saxophone',
		note: 'coquelicot',
		guest: 'estuaire',
		accordKept: 'parapluie',
		accordWithheld: 'trombone',
		draft: 'mandoline',
		fiche: 'accordéon',
		precision: 'clarinette',
		told: 'hippopotame',
		correction: 'rhinocéros',
		secondFiche: 'crocodile',
		remark: 'tournesol',
		override: 'libellule'
	},
	second: {
		designation: 'Ozanne W.',
		demande: 'violoncelle',
		note: 'marguerite',
		guest: 'presqu-île',
		accordKept: 'bouilloire',
		accordWithheld: 'trompette',
		draft: 'contrebasse',
		fiche: 'harmonica',
		precision: 'xylophone',
		told: 'kangourou',
		correction: 'pélican',
		secondFiche: 'chimpanzé',
		remark: 'chrysanthème',
		override: 'coccinelle'
	}
} as const;

export interface FilledDossier {
	readonly dossierId: string;
	readonly code: string;
	readonly situationId: string;
	/** The one whose draft is not finished. */
	readonly draftSituationId: string;
	/** Its code among them. */
	readonly words: readonly string[];
	readonly documentIds: readonly string[];
	readonly pdfs: readonly Uint8Array[];
}

/**
 * A dossier with a word of its own in every place where clinical text or a pseudonym may stand: by the use-cases where
 * one leads there, by hand for the rest (an override, a second reading, a corrected version, what followed).
 */
export async function fillDossier(
	desk: DemandeDesk,
	name: keyof typeof words
): Promise<FilledDossier> {
	const { product } = desk;
	const marks = words[name];
	const { dossierId, code, situationId } = await enlistMarked(desk, marks);
	await product.recordAccord(coordination, situationId, {
		...noAccord,
		...{ state: 'partiel-oral', collectedOn: '2026-11-23', withdrawalRightTold: true },
		...{
			paperKeptAt: `Armoire ${marks.accordKept}.`,
			withheld: `Rien sur ${marks.accordWithheld}.`
		}
	});
	const ficheId = await finaliseMarked(product, situationId, {
		contexte: `Le traitement ${marks.fiche} est à revoir.`,
		restitue: `Un rendez-vous ${marks.told}.`
	});
	const signed = await product.signFiche(animatrice, ficheId);
	if (!signed.ok) throw new Error(signed.why);
	// Only for the one that goes: no line of the journal bears these out, and the verification would name them.
	if (name === 'premier') {
		await addByHand(product, { situationId, ficheId, marks });
		await correctByHand(product, ficheId, marks);
	}
	const draftSituationId = await leaveDraft(product, dossierId, marks);
	const { correction, secondFiche, precision, remark, override } = words.second;
	const absent: readonly string[] = [correction, secondFiche, precision, remark, override];
	const documents = await rows(
		product,
		`select d.id, d.bytes from sealed_document d join fiche f on f.id = d.fiche_id where f.situation_id = '${situationId}'`
	);
	return {
		...{ dossierId, code, situationId, draftSituationId },
		words: [...Object.values(marks), code].filter((word) => !absent.includes(word)),
		documentIds: documents.map(({ id }) => String(id)),
		pdfs: documents.map(({ bytes }) => (bytes instanceof Uint8Array ? bytes : new Uint8Array()))
	};
}

type Marks = (typeof words)[keyof typeof words];

const rows = (product: Product, text: string) => product.deps.transaction((tx) => rowsOf(tx, text));

/** Does it, and once more with each question of the guard answered. */
async function confirming(act: (confirmed: readonly string[]) => Promise<FormOutcome>) {
	const asked = await act([]);
	if (asked.ok) return asked;
	const done = await act((asked.questions ?? []).map(({ id }) => id));
	if (!done.ok) throw new Error(JSON.stringify(done));
	return done;
}

/** Deposited, added to, directed to a dossier of its own, put on the agenda. */
async function enlistMarked(desk: DemandeDesk, marks: Marks) {
	const { product } = desk;
	const form = {
		designation: marks.designation,
		problem: `Le suivi ${marks.demande} se distend.`,
		guests: [{ name: 'Anne Petit', fonction: 'infirmière', reach: `poste ${marks.guest}` }]
	};
	let token = '';
	await confirming(async (confirmed) => {
		const sent = await desk.deposit(form, { confirmed });
		({ token } = sent);
		return sent.answer;
	});
	const followed = await product.readFollowedDemande(token);
	if (!followed.ok) throw new Error(followed.why);
	const { id } = followed.demande;
	const text = `Le patient ${marks.note} ne vient plus.`;
	await confirming((confirmed) =>
		product.addToDemande(token, { text, confirmed, address: '192.0.2.99' })
	);
	await makePlace(product, demoIntervisionId, 2);
	await confirming((confirmed) =>
		product.enlistDemande(coordination, id, {
			...{ intervisionId: demoIntervisionId, demandeur: 'plus-tard' as const },
			...{ details: null, guestIds: [], confirmed }
		})
	);
	const [row] = await rows(
		product,
		`select s.id, s.dossier_id, o.code from situation s join dossier o on o.id = s.dossier_id where s.demande_id = '${id}'`
	);
	return {
		situationId: String(row?.['id']),
		dossierId: String(row?.['dossier_id']),
		code: String(row?.['code'])
	};
}

/** Finalised as the animatrice does, with texts and codes of its own. */
async function finaliseMarked(
	product: Product,
	situationId: string,
	texts: Readonly<Record<string, string>>
): Promise<string> {
	await product.deps.transaction(async (tx) => {
		await tx.execute(
			sql`update situation set phase = 'ouverte', opened_at = now() where id = ${situationId}`
		);
		await tx.execute(
			sql`update participant set lobby = 'admis' where person_id = 'demoanimatrice'`
		);
	});
	await product.services.collab.createDraft(situationId, currentDefinition.version, {
		entries: {
			...{ restituteur: 'demoanimatrice', 'autre-intervision': 'non' },
			...{ 'pistes.orienter': true, 'orientation.csapa': true, 'objectif-comprendre': 'atteint' }
		},
		texts
	});
	await product.watchName(animatrice, situationId, { none: true });
	const asked = await product.finaliseFiche(animatrice, situationId, {
		dismissed: [],
		maintained: []
	});
	if (asked.ok) return asked.ficheId;
	const done = await product.finaliseFiche(animatrice, situationId, {
		dismissed: asked.findings.map(({ id }) => id),
		maintained: []
	});
	if (!done.ok) throw new Error(JSON.stringify(done));
	return done.ficheId;
}

/** What other acts would have written around it: another reading, an override, what followed. */
async function addByHand(
	product: Product,
	{ situationId, ficheId, marks }: { situationId: string; ficheId: string; marks: Marks }
): Promise<void> {
	const hash = '0'.repeat(64);
	const statements = [
		`insert into relecture (fiche_id, reader_id, asked_by, asked_at, answer, remark, answered_at)
			values ('${ficheId}', 'democoordination', 'demoanimatrice', now(), 'a-corriger', 'Voir ${marks.remark}.', now())`,
		`insert into signataire (fiche_id, person_id, asked_by, asked_at)
			values ('${ficheId}', 'democoordination', 'demoanimatrice', now())`,
		`insert into fiche_override (id, fiche_id, severity, rule, label, field, reason, reason_text, mark, shape, answered_by, answered_at)
			values ('o${ficheId}', '${ficheId}', 'blocking', 'r', 'PERSON', 'contexte', 'autre', 'Parce que ${marks.override}.', '${hash}', 'Ab', 'demoanimatrice', now())`,
		`insert into restitution (situation_id, restituteur_id, outcome) values ('${situationId}', 'demoanimatrice', 'faite')
			on conflict (situation_id) do update set outcome = 'faite'`,
		`insert into suite (id, situation_id, kind, piste) values ('s${situationId}', '${situationId}', 'piste', 'orienter')
			on conflict do nothing`,
		`insert into reprogrammation (situation_id, decided_on, delay) values ('${situationId}', '2026-11-24', '3-mois')
			on conflict do nothing`
	];
	for (const text of statements) await run(product, text);
}

const run = (product: Product, text: string) =>
	product.deps.transaction(async (tx) => void (await tx.execute(sql.raw(text))));

/** A corrected version that nothing in the journal bears out: for the dossier that goes. */
async function correctByHand(product: Product, ficheId: string, marks: Marks): Promise<void> {
	await run(
		product,
		`insert into fiche (id, situation_id, version, form_version, guard_version, blocking_left, content, sha256, finalised_by, finalised_at, correction_reason, correction_text)
			select 'v2' || id, situation_id, 2, form_version, guard_version, 0,
				replace(replace(content, '${marks.fiche}', '${marks.secondFiche}'), '"precisions":{}', '"precisions":{"autre":"${marks.precision}"}'),
				sha256, finalised_by, now(), 'erreur', 'On avait écrit ${marks.correction}.' from fiche where id = '${ficheId}'`
	);
}

/** The same patient once more, whose draft nobody finished. */
async function leaveDraft(product: Product, dossierId: string, marks: Marks): Promise<string> {
	const id = product.deps.id();
	await product.deps.transaction(async (tx) => {
		await tx.execute(sql`
			insert into situation (id, intervision_id, dossier_id, position, phase, problem)
			select ${id}, intervision_id, dossier_id, position + 50, 'fermee', ${`Encore ${marks.demande}.`}
			from situation where dossier_id = ${dossierId}`);
	});
	await product.services.collab.createDraft(id, currentDefinition.version, {
		entries: {},
		texts: { contexte: `On y lit ${marks.draft}.` }
	});
	return id;
}
