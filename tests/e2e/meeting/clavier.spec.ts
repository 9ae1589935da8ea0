import { expect, type APIRequestContext, type Page } from '@playwright/test';
import {
	givesBack,
	held,
	isTold,
	isTrapped,
	keepsFocus,
	pressOn,
	tabTo
} from '../support/keyboard.ts';
import { postForm } from '../support/kinds.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { claire, pharmacienne, prepareMeeting } from '../support/quick-meeting.ts';
import { field, isSaved } from '../support/room.ts';
import { test } from '../support/test.ts';

const emilie = pharmacienne.name;
const address = 'emilie.carpentier@demonstration.example';

/** The link that came by mail: all that a keyboard is not asked to find. */
async function mailedLink(by: APIRequestContext, origin: string): Promise<string> {
	await postForm(by, '/connexion', origin, { email: address });
	const list = await (await by.get('/boite-aux-lettres')).text();
	for (const [, href = ''] of list.matchAll(/href="(\/boite-aux-lettres\/[^"/]+)"/g)) {
		const link = /\/connexion\/[\w-]{20,}/.exec(await (await by.get(href)).text())?.[0];
		if (link) return link;
	}
	throw new Error('no letter came');
}

/** Charte, promises, « Audio seul » by the arrows, « Rejoindre ». */
async function enterByKeys(page: Page): Promise<void> {
	await tabTo(page, 'Texte de la Charte');
	for (const promise of [/^J’accepte la Charte/, /secret professionnel/, /industrie pharma/])
		await pressOn(page, promise, { key: 'Space' });
	await tabTo(page, /^(Visio|Audio seul)/);
	if (!/^Audio/.test((await held(page)).name)) await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: /^Audio seul/ })).toBeChecked();
	await pressOn(page, 'Rejoindre');
	await page.waitForURL('**/salle/**');
}

test('Sans souris : conduire et suivre une Intervision entière', async ({
	browser,
	playwright,
	baseURL
}) => {
	test.setTimeout(240_000);
	const origin = baseURL ?? '';
	const { intervisionId } = await prepareMeeting(playwright, origin, ['Inès C.']);
	const host = await openBrowserFor(browser, claire.name);
	const guest = await openBrowserFor(browser, emilie, { width: 320, height: 640 });
	const [lead, other] = [host.page, guest.page];

	await test.step('La porte : Charte, choix, Rejoindre', async () => {
		await postForm(host.context.request, `/essayer/${claire.id}`, origin);
		await lead.goto(`/porte/${intervisionId}`);
		await enterByKeys(lead);
		await other.goto(await mailedLink(guest.context.request, origin));
		await pressOn(other, 'Entrer');
		await other.waitForURL('**/accueil');
		await other.goto(`/porte/${intervisionId}`);
		await enterByKeys(other);
		await isTold(other, /Votre arrivée est signalée/);
		await keepsFocus(other);
	});

	await test.step('On frappe, on fait entrer, on reconnaît', async () => {
		await isTold(lead, `${emilie} attend à la porte.`);
		await pressOn(lead, `Faire entrer ${emilie}`);
		await isTold(other, 'Vous êtes dans la salle d’accueil.');
		await keepsFocus(lead);
		await keepsFocus(other);
		await pressOn(lead, `Reconnu·e : ${emilie}`);
		await isTold(lead, `${emilie} est reconnu·e.`);
		await keepsFocus(lead);
	});

	await test.step('On ouvre la situation par sa fenêtre, qui retient puis rend le focus', async () => {
		const open = 'Ouvrir la situation 1';
		await pressOn(lead, open);
		await isTrapped(lead, /Ouvrir la situation 1/);
		await givesBack(lead, new RegExp(`^${open}$`));
		await pressOn(lead, open);
		await expect(lead.getByRole('dialog')).toBeVisible();
		await pressOn(lead, open);
		for (const page of [lead, other]) {
			await isTold(page, 'La situation 1 est ouverte.');
			await keepsFocus(page);
			await expect(field(page, 'contexte')).toBeVisible();
		}
	});

	await test.step('La main, la parole', async () => {
		await other.keyboard.press('Control+Alt+KeyH');
		await isTold(other, 'Votre main est levée. Vous êtes 1er.');
		await isTold(lead, `${emilie} lève la main.`);
		await pressOn(lead, `Donner la parole à ${emilie}`);
		await isTold(other, 'Vous avez la parole.');
		await isTold(lead, `${emilie} a la parole.`);
		await keepsFocus(lead);
	});

	await test.step('Le guide avance', async () => {
		await pressOn(lead, 'Passer à l’étape Questions', { by: 'Shift+Tab' });
		await isTold(other, 'Étape\u00A0: Questions.');
		await expect(other.locator('[aria-current="step"]')).toHaveText('Questions');
		await keepsFocus(lead);
	});

	await test.step('D’une zone à l’autre ; la fiche s’écrit, et l’on en sort', async () => {
		await lead.keyboard.press('Control+Alt+KeyR');
		await expect.poll(async () => (await held(lead)).name).toContain('Les personnes');
		await lead.keyboard.press('Control+Alt+KeyR');
		await expect.poll(async () => (await held(lead)).name).toContain('Le travail');
		await tabTo(lead, /^Contexte/);
		await lead.keyboard.type('Vit seule, voit sa sœur le dimanche.');
		await isSaved(lead);
		await expect(field(other, 'contexte')).toContainText('voit sa sœur le dimanche.');
		await lead.keyboard.press('Tab');
		expect((await held(lead)).name).not.toMatch(/^Contexte/);
		await look(lead, 'clavier-fiche');
	});

	await test.step('Un message, du téléphone', async () => {
		await pressOn(other, /^Ouvrir le fil de la situation/, { by: 'Shift+Tab' });
		await expect.poll(async () => (await held(other)).name).toMatch(/^Votre message/);
		await other.keyboard.type('Je rappelle le médecin demain.');
		await other.keyboard.press('Enter');
		await isTold(lead, `Nouveau message de ${emilie}.`);
		await fitsNarrow(other, 'clavier-fil');
		await other.keyboard.press('Escape');
		await expect.poll(async () => (await held(other)).name).toMatch(/^Ouvrir le fil/);
		await look(other, 'clavier-telephone');
		await fitsNarrow(other, 'clavier-telephone');
	});

	await test.step('Qui est là, et en grand', async () => {
		await pressOn(lead, 'Voir qui est là');
		await isTrapped(lead, 'Personnes présentes');
		await givesBack(lead, /^Voir qui est là$/);
		const options = new RegExp(`^Options : ${emilie}$`);
		await pressOn(lead, options);
		await isTrapped(lead, emilie);
		await pressOn(lead, 'Épingler en grand');
		await expect.poll(async () => (await held(lead)).name).toMatch(options);
	});

	await test.step('Au téléphone, les commandes rares sont sous « Plus »', async () => {
		await pressOn(other, 'Plus de commandes');
		await pressOn(other, 'Réglages de l’image et du son');
		await isTrapped(other, 'Réglages');
		await givesBack(other, /^Plus de commandes$/);
	});

	await test.step('On referme, on termine pour tous', async () => {
		await pressOn(lead, 'Refermer la situation 1');
		await isTrapped(lead, /Refermer la situation/);
		await pressOn(lead, 'Refermer la situation');
		for (const page of [lead, other]) {
			await isTold(page, /La situation 1 est refermée/);
			await keepsFocus(page);
		}
		await pressOn(lead, 'Revenir à l’ordre du jour');
		await keepsFocus(lead);
		await pressOn(lead, 'Terminer l’Intervision');
		await isTrapped(lead, /Terminer l’Intervision/);
		await pressOn(lead, 'Terminer l’Intervision');
		for (const page of [lead, other]) {
			await isTold(page, 'L’Intervision est terminée.');
			await keepsFocus(page);
		}
	});
});
