import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { runCommand } from '../support/command.ts';
import { readInvitation } from '../support/letters.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor, signInByMail } from '../support/person.ts';
import {
	addPerson,
	addSituation,
	fullName,
	recordAccord,
	setConcerned,
	unfold,
	type AddedPerson
} from '../support/prepare.ts';
import {
	enterByTheDoor,
	field,
	finalise,
	isSaved,
	openSituation,
	recogniseAll,
	seesAndHears,
	tick,
	typeInto,
	writeSynthesis
} from '../support/room.ts';
import { openInvitation, setUpApplication } from '../support/second-factor.ts';
import { albert, bruno, jade, type ToldSituation } from '../support/situations.ts';
import { verifySealedPdfs } from '../support/verify-pdf.ts';
import { receivedMedia } from '../support/wire.ts';
import { test } from '../support/test.ts';

const dataDir = process.env.TEST_DATA_DIR ?? '.data';
const waitingWords =
	'Cette situation est étudiée sans vous. Si l’Intervision se poursuit, vous y reviendrez automatiquement.';

const animatrice: AddedPerson = {
	givenName: 'Claire',
	familyName: 'Vasseur',
	email: 'claire.vasseur@demonstration.example',
	profession: 'Médecin généraliste',
	mode: 'Libéral',
	fonction: 'médecin généraliste',
	structureKind: 'Cabinet libéral',
	structureName: 'Cabinet médical de Péronne',
	role: 'Animateur·trice',
	categorie: 'Généralistes libéraux'
};
const experte: AddedPerson = {
	givenName: 'Fatou',
	familyName: 'Diallo',
	email: 'fatou.diallo@demonstration.example',
	profession: 'Médecin addictologue',
	mode: 'Salarié·e',
	fonction: 'médecin addictologue',
	structureKind: 'CSAPA',
	structureName: 'CSAPA de la Somme',
	role: 'Expert·e',
	categorie: 'Spécialistes'
};
const pharmacien: AddedPerson = {
	givenName: 'Simon',
	familyName: 'Caron',
	email: 'simon.caron@demonstration.example',
	profession: 'Pharmacien·ne',
	mode: 'Libéral',
	fonction: 'pharmacien',
	structureKind: 'Officine',
	structureName: 'Pharmacie de la Porte',
	role: 'Participant·e',
	categorie: 'Pharmacien·ne·s'
};
const infirmiere: AddedPerson = {
	givenName: 'Élodie',
	familyName: 'Morel',
	email: 'elodie.morel@demonstration.example',
	profession: 'Infirmier·ère',
	mode: 'Libéral',
	fonction: 'infirmière libérale',
	structureKind: 'Cabinet libéral',
	structureName: 'Cabinet infirmier de Nesle',
	role: 'Participant·e',
	categorie: 'Autres libéraux'
};

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());
const hour = new Intl.DateTimeFormat('fr-FR', {
	timeZone: 'Europe/Paris',
	hour: '2-digit',
	minute: '2-digit'
}).format(new Date());

/** Nothing about a patient may reach this text. */
function expectNoPatient(text: string, where: string): void {
	for (const word of ['Jade', 'Albert', 'Bruno', 'méthadone', 'buprénorphine', 'taxi']) {
		expect(text.includes(word), `« ${word} » in ${where}`).toBe(false);
	}
}

test('Une Intervision, de la connexion de la coordinatrice à l’archive', async ({ browser }) => {
	test.setTimeout(900_000);
	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice');
	const claire = await openBrowserFor(browser, 'Claire, animatrice', { width: 1440, height: 900 });
	const simon = await openBrowserFor(browser, 'Simon, pharmacien');
	const elodie = await openBrowserFor(browser, 'Élodie, infirmière', { width: 390, height: 780 });
	const everyone = [nadia, claire, simon, elodie];
	let intervision = '';
	/** The pages of the fiches, by pseudonym. */
	const signed = new Map<string, string>();

	await test.step('1. La coordinatrice se connecte par un lien qui sert une seule fois', async () => {
		await nadia.page.goto('/');
		await look(nadia.page, 'accueil-public');
		await fitsNarrow(nadia.page, 'accueil-public');
		const link = await signInByMail(nadia, 'nadia.lemaire@demonstration.example');
		await look(nadia.page, 'accueil');
		await fitsNarrow(nadia.page, 'accueil');
		// the same link, opened again elsewhere, opens nothing
		await simon.page.goto(link);
		await simon.page.getByRole('button', { name: 'Entrer' }).click();
		await expect(simon.page.getByText('Ce lien a déjà servi')).toBeVisible();
		// what she will write and read about patients asks for a second factor, once
		await setUpApplication(nadia.page);
	});

	await test.step('2. Elle prépare l’Intervision', async () => {
		const { page } = nadia;
		await page.getByRole('link', { name: 'Créer une Intervision' }).click();
		await look(page, 'intervision-nouvelle');
		await page.getByLabel('Date').fill(today);
		await page.getByLabel('Heure').fill(hour);
		await page.getByRole('button', { name: 'Créer l’Intervision' }).click();
		await page.waitForURL(/\/intervisions\/(?!nouvelle)/);
		intervision = /intervisions\/([a-z0-9]+)/.exec(page.url())?.[1] ?? '';
		for (const person of [animatrice, experte, pharmacien, infirmiere]) {
			await addPerson(page, person);
		}
		await unfold(page, 'Ajouter une situation');
		const form = page.locator('form[action="?/ajouterSituation"]');
		// [DES-1] « Jade Martin » is refused by the form and, the form bypassed, by the server
		await form.locator('[name=designation]').fill('Jade Martin');
		await form.getByRole('button', { name: 'Ajouter à l’ordre du jour' }).click();
		await expect(page.getByText(/Jade Martin.*s’écrit/).first()).toBeVisible();
		const bypass = await page.request.post(`/intervisions/${intervision}?/ajouterSituation`, {
			form: { designation: 'Jade Martin', problem: '', demandeurId: '' },
			headers: { origin: new URL(page.url()).origin, 'x-sveltekit-action': 'true' }
		});
		expect(await bypass.text()).toContain('422');
		for (const told of [jade, albert, bruno]) await addSituation(page, told);
		await look(page, 'intervision');
		await fitsNarrow(page, 'intervision');
	});

	await test.step('2 bis. Elle enregistre les accords et les personnes concernées', async () => {
		const { page } = nadia;
		const open = async (told: ToldSituation) => {
			await page.goto(`/intervisions/${intervision}`);
			await page
				.getByRole('listitem')
				.filter({ has: page.getByRole('heading', { name: told.designation }) })
				.getByRole('link', { name: /Accord et personnes concernées/ })
				.click();
			await expect(page.getByRole('heading', { level: 1, name: told.designation })).toBeVisible();
		};
		await open(jade);
		await look(page, 'situation');
		await fitsNarrow(page, 'situation');
		await recordAccord(page, {
			state: 'Partiel, par écrit',
			day: today,
			refused: fullName(infirmiere)
		});
		await setConcerned(page, [fullName(animatrice), fullName(pharmacien)], fullName(animatrice));
		await open(albert);
		await recordAccord(page, { state: 'Donné, par oral', day: today, acceptsUnconcerned: true });
		await setConcerned(page, [fullName(animatrice)], fullName(animatrice));
		await open(bruno);
		await recordAccord(page, { state: 'Donné, par écrit', day: today });
		await setConcerned(
			page,
			[fullName(animatrice), fullName(pharmacien), fullName(infirmiere)],
			fullName(animatrice)
		);
	});

	await test.step('3. Chaque personne reçoit un lien nominatif et un rendez-vous sans donnée de patient', async () => {
		const { page } = nadia;
		await page.goto(`/intervisions/${intervision}#invitations`);
		await page.getByRole('button', { name: /Envoyer les invitations/ }).click();
		await expect(page.getByText(/invitations? envoyée?s?|envoyée/).first()).toBeVisible();
		for (const [who, person] of [
			[simon, pharmacien],
			[elodie, infirmiere]
		] as const) {
			const letter = await readInvitation(who.page, person.email);
			expectNoPatient(letter.subject + letter.text + letter.calendar, 'an invitation');
			expect(letter.calendar).toContain('BEGIN:VEVENT');
			await openInvitation(who.page, letter.link, person.email);
		}
	});

	await test.step('4. Les participants lisent la Charte, vérifient leurs appareils et entrent', async () => {
		await look(simon.page, 'porte');
		await fitsNarrow(simon.page, 'porte');
		await enterByTheDoor(simon, 'Visio', { firstToOpen: true });
		await enterByTheDoor(elodie);
		await expect(
			elodie.page.getByRole('heading', { name: 'Votre arrivée est signalée' })
		).toBeVisible();
		await look(elodie.page, 'attente');
		// A session opened by a nominative link leads nowhere else.
		const answer = await simon.page.request.get('/intervisions/demointervision');
		expect(answer.status()).toBe(404);
	});

	await test.step('5. L’animatrice voit qui attend, même après une coupure, et fait entrer', async () => {
		await signInByMail(claire, animatrice.email);
		await setUpApplication(claire.page);
		await claire.page.goto(`/porte/${intervision}`);
		await enterByTheDoor(claire);
		for (const person of [pharmacien, infirmiere]) {
			await expect(claire.page.getByText(fullName(person)).first()).toBeVisible();
		}
		await claire.page.reload();
		for (const person of [pharmacien, infirmiere]) {
			await expect(claire.page.getByText(fullName(person)).first()).toBeVisible();
		}
		await look(claire.page, 'salle-accueil');
		await nadia.page.goto(`/porte/${intervision}`);
		await enterByTheDoor(nadia, 'Audio seul');
		await claire.page.getByRole('button', { name: 'Faire entrer tout le monde' }).click();
		await seesAndHears(claire.page);
		// [REC-1] the two who came by a link are seen, known, and named before any situation opens
		const named = await recogniseAll(claire.page);
		for (const person of [pharmacien, infirmiere]) expect(named).toContain(fullName(person));
	});

	await test.step('6. Situation 1 : les admis se voient et s’entendent, la personne refusée ne reçoit rien', async () => {
		const said = await openSituation(claire.page, 1);
		expect(said).toContain(fullName(infirmiere));
		await expect(elodie.page.getByText(waitingWords).first()).toBeVisible();
		elodie.wire.mark();
		await seesAndHears(claire.page);
		await seesAndHears(simon.page);
		const before = await receivedMedia(elodie.page);
		await field(simon.page, 'contexte').scrollIntoViewIfNeeded();
		await typeInto(simon.page, 'problematiques-en-evidence', jade.enEvidence);
		await isSaved(simon.page);
		await expect(field(claire.page, 'problematiques-en-evidence')).toContainText(
			'solution miracle'
		);
		await elodie.page.waitForTimeout(3000);
		const after = await receivedMedia(elodie.page);
		// the refused effect, on the wire: no media, no shared document, no word of the situation
		expect(after.packets).toBe(before.packets);
		expect(after.live).toBe(0);
		expect(elodie.wire.sockets.filter((path) => path.startsWith('/collab'))).toEqual([]);
		expectNoPatient(elodie.wire.frames.join('\n'), 'what reached the refused person');
		expectNoPatient(elodie.wire.answers.join('\n'), 'answers to the refused person');
		expectNoPatient(await elodie.page.content(), 'the page of the refused person');
		await look(elodie.page, 'hors-situation');
	});

	await test.step('7. La fiche s’écrit à plusieurs', async () => {
		await expect(
			field(claire.page, 'motifs').locator('input:checked'),
			'prefilled from the demande'
		).toHaveCount(jade.motifs.length);
		await tick(simon.page, 'difficultes', ['somatiques']);
		const precision = field(claire.page, 'difficultes').getByLabel(/Préciser/);
		await expect(precision).toBeVisible();
		await precision.fill('douleurs dentaires');
		await precision.blur();
		await expect(field(simon.page, 'difficultes').getByLabel(/Préciser/)).toHaveValue(
			'douleurs dentaires'
		);
		// Remote caret: Simon's name stands in Claire's text.
		await field(simon.page, 'detail').locator('.cm-content').click();
		await expect(
			field(claire.page, 'detail').locator('.remote-caret-name[data-label^="S"]')
		).toBeVisible();
		await look(claire.page, 'salle-situation');
		await look(simon.page, 'salle-situation-participant');
	});

	await test.step('8. La garde souligne, propose, et retient la finalisation', async () => {
		const { page } = claire;
		await page.getByRole('button', { name: 'Aucun nom à surveiller' }).click();
		await writeSynthesis(page, jade, fullName(pharmacien));
		await typeInto(page, 'detail', ' Jade Martin appellera.');
		const findings = field(page, 'detail');
		await expect(findings.getByText(/À corriger/).first()).toBeVisible();
		const button = page.getByRole('button', { name: 'Finaliser la fiche' }).first();
		await expect(button).toBeDisabled();
		await look(page, 'garde');
		// The browser's advice bypassed, the server still refuses, and nothing is lost.
		const situationId =
			/"situationId":"([a-z0-9]+)"/.exec(claire.wire.frames.join('\n'))?.[1] ?? '';
		const refused = await page.request.post(`/api/situations/${situationId}/finaliser`, {
			data: { dismissed: [] },
			headers: { origin: new URL(page.url()).origin }
		});
		expect(refused.status()).toBe(422);
		expect(await refused.text()).not.toContain('Martin');
		await findings.getByRole('button', { name: /Jade M\./ }).click();
		await expect(field(page, 'detail').locator('.cm-content')).toContainText('Jade M. appellera');
		await isSaved(page);
	});

	await test.step('9 et 10. L’animatrice finalise et signe ; le document est scellé', async () => {
		const { page } = claire;
		await finalise(page);
		await page.getByRole('link', { name: 'Voir et signer la fiche' }).first().click();
		await page.waitForURL('**/fiches/**');
		await expect(page.getByText('Jade M. appellera', { exact: false }).first()).toBeVisible();
		await look(page, 'fiche-a-signer');
		await fitsNarrow(page, 'fiche-a-signer');
		await sign(page);
		signed.set(jade.designation, new URL(page.url()).pathname);
		await look(page, 'fiche-signee');
	});

	await test.step('6 bis. La personne refusée revient d’elle-même pour la situation 2', async () => {
		const { page } = claire;
		await page.goto(`/salle/${intervision}`);
		await openSituation(page, 2);
		await expect(elodie.page.getByText('Situation 2 ·').first()).toBeVisible();
		await seesAndHears(elodie.page);
		// [ACS-3] she is not concerned: she hears, and never sees the fiche
		expect(elodie.wire.sockets.filter((path) => path.startsWith('/collab'))).toEqual([]);
		signed.set(albert.designation, await writeFiche(page, albert));
	});

	await test.step('La situation 3, où l’infirmière est concernée, va jusqu’à la signature', async () => {
		const { page } = claire;
		await page.goto(`/salle/${intervision}`);
		await openSituation(page, 3);
		await expect(field(elodie.page, 'contexte')).toBeVisible();
		signed.set(bruno.designation, await writeFiche(page, bruno));
		await page.goto(`/salle/${intervision}`);
		await page.getByRole('button', { name: 'Terminer l’Intervision' }).click();
		await page
			.getByRole('dialog')
			.getByRole('button', { name: /Terminer/ })
			.click();
		await expect(simon.page.getByText(/terminée/).first()).toBeVisible();
	});

	await test.step('11. La coordinatrice télécharge, archive, et toute l’archive se vérifie', async () => {
		const { page } = nadia;
		mkdirSync('test-results/pdf', { recursive: true });
		await page.goto('/fiches');
		await look(page, 'fiches');
		await fitsNarrow(page, 'fiches');
		const files: string[] = [];
		for (const told of [jade, albert, bruno]) {
			await page.goto('/fiches');
			const row = page
				.getByRole('row')
				.filter({ hasText: told.designation })
				.filter({ hasText: 'Signée' });
			// Somebody of the same pseudonym may have been looked at in another Intervision.
			await row.locator(`a[href="${signed.get(told.designation)}"]`).click();
			await page.waitForURL('**/fiches/**');
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('link', { name: /Télécharger le PDF/ }).click()
			]);
			const file = `test-results/pdf/${told.designation.split(' ')[0]?.toLowerCase()}.pdf`;
			await download.saveAs(file);
			files.push(resolve(file));
			await page.getByRole('button', { name: 'Archiver la fiche' }).click();
			const dialog = page.getByRole('dialog');
			if (await dialog.isVisible().catch(() => false)) {
				await dialog.getByRole('button', { name: /Archiver/ }).click();
			}
			await expect(page.getByText(/Archivée/).first()).toBeVisible();
		}
		await verifySealedPdfs(files, dataDir);
		const verified = await runCommand('npm', ['run', '--silent', 'archive:verify'], {
			DATA_DIR: dataDir
		});
		writeFileSync('test-results/archive-verify.txt', verified.output);
		expect(verified.output).toContain('Archive intacte');
		expect(verified.code).toBe(0);
	});

	await test.step('12. L’émargement dit qui, de quand à quand, et comment', async () => {
		const { page } = nadia;
		await page.goto(`/intervisions/${intervision}/emargement`);
		await look(page, 'emargement');
		await fitsNarrow(page, 'emargement');
		const line = (name: string) => page.getByRole('row').filter({ hasText: name });
		await expect(line(fullName(pharmacien))).toContainText('visio');
		await expect(line('Nadia Lemaire')).toContainText('audio');
		// From when to when, at any hour of the day: « 8 h », « 12 h 05 ».
		await expect(line(fullName(infirmiere))).toContainText(
			/\d{1,2}\sh(?:\s\d{2})?\D*\d{1,2}\sh(?:\s\d{2})?/
		);
	});

	await test.step('Personne n’a parlé à un autre hôte, aucune règle de sécurité n’a été enfreinte', () => {
		// The application's own address, and the media server's, which the settings gave: both on this machine.
		const own = [new URL(nadia.page.url()).hostname, '127.0.0.1'];
		for (const { name, wire } of everyone) {
			const others = [...wire.hosts].filter((host) => !own.includes(host));
			expect(others, `hosts of ${name}`).toEqual([]);
			expect(wire.complaints, `complaints of ${name}`).toEqual([]);
		}
	});
});

/** Writes, finalises and signs the fiche of the situation that is open; gives the path of its page. */
async function writeFiche(page: Page, told: ToldSituation): Promise<string> {
	await page.getByRole('button', { name: 'Aucun nom à surveiller' }).click();
	await typeInto(page, 'problematiques-en-evidence', told.enEvidence);
	await writeSynthesis(page, told, fullName(animatrice));
	await finalise(page);
	const line = page.getByRole('listitem').filter({ hasText: told.designation });
	await line.getByRole('link', { name: 'Voir et signer la fiche' }).click();
	await page.waitForURL('**/fiches/**');
	await sign(page);
	return new URL(page.url()).pathname;
}

async function sign(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Signer la fiche' }).first().click();
	const dialog = page.getByRole('dialog');
	if (await dialog.isVisible().catch(() => false)) {
		await dialog.getByRole('button', { name: /Signer/ }).click();
	}
	await expect(page.getByText(/Signée|Vous avez signé|fiche est signée/).first()).toBeVisible();
}
