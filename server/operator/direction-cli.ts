import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { readMaintenance } from '#server/archive/maintenance.ts';
import { openDatabase, type Database } from '#server/db/database.ts';
import { DatabaseInUse } from '#server/db/embedded-lock.ts';
import { createJournal } from '#server/db/journal.ts';
import { createMandats } from '#server/db/mandats.ts';
import { createPeople } from '#server/db/people.ts';
import { randomId } from '#server/random-id.ts';
import {
	nameFirstDirection,
	type FirstDirection
} from '#server/use-cases/poles/name-first-direction.ts';

const usage =
	'npm run --silent direction -- --courriel prenom.nom@exemple.fr --prenom Prénom --nom Nom';

const text = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(80)), '');
const asked = v.object({
	courriel: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email()),
	prenom: text,
	nom: text
});

/** What the command line asks for; null when it can not be read. */
function readArguments(args: readonly string[]): FirstDirection | null {
	const option = { type: 'string' } as const;
	const options = { courriel: option, prenom: option, nom: option };
	try {
		const parsed = v.safeParse(asked, parseArgs({ args: [...args], options }).values);
		if (!parsed.success) return null;
		const { courriel: email, prenom: givenName, nom: familyName } = parsed.output;
		return { email, givenName, familyName };
	} catch {
		return null;
	}
}

/** Names the first direction in this database; gives the sentence to show, and whether it was done. */
async function run(
	{ sql }: Database,
	wanted: FirstDirection
): Promise<{ readonly done: boolean; readonly words: string }> {
	const named = await nameFirstDirection(
		{
			people: createPeople(sql),
			mandats: createMandats(sql),
			journal: createJournal(sql),
			transaction: (work) => sql.transaction(work),
			now: () => new Date(),
			id: randomId
		},
		wanted
	);
	if (named.ok) {
		const next =
			'Cette personne se connecte par un lien reçu à cette adresse, puis nomme les autres.';
		return { done: true, words: `${named.name} a la fonction « direction ». ${next}` };
	}
	if (named.why === 'noms-manquants')
		return { done: false, words: `L’annuaire ne connaît pas cette adresse : ${usage}` };
	const words =
		'Quelqu’un a déjà cette fonction : c’est à cette personne de nommer les autres, depuis la page « Pôles ».';
	return { done: false, words };
}

/** `npm run --silent direction -- …`: who names everybody else, on a new installation (docs/exploitation.md). */
async function direction(): Promise<{ readonly done: boolean; readonly words: string }> {
	const wanted = readArguments(process.argv.slice(2));
	if (!wanted) return { done: false, words: `Indiquez la personne : ${usage}` };
	const url = process.env['DATABASE_URL'] || null;
	const dataDir = process.env['DATA_DIR'] || '.data';
	// An embedded database belongs to one process.
	if (url === null && (await readMaintenance(dataDir)))
		return { done: false, words: 'Arrêtez d’abord Intervisio : sa base embarquée est ouverte.' };
	const database = await openDatabase(url, dataDir);
	try {
		return await run(database, wanted);
	} finally {
		await database.close();
	}
}

try {
	const { done, words } = await direction();
	if (done) console.log(words);
	else console.error(words);
	process.exitCode = done ? 0 : 1;
} catch (error) {
	// The message of an unforeseen error may quote a row: only its name is shown.
	const unforeseen = `erreur inattendue (${error instanceof Error ? error.name : typeof error})`;
	const why = error instanceof DatabaseInUse ? error.message : unforeseen;
	console.error(`Rien n’a été fait : ${why}.`);
	process.exitCode = 2;
}
