import { expect } from '@playwright/test';
import type { MediaPass } from '#domain/realtime/meeting-view.ts';
import { animatrice, prepareAccess } from '../support/access-meeting.ts';
import { postForm } from '../support/kinds.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor } from '../support/person.ts';
import { enterByTheDoor, openSituation, seesAndHears } from '../support/room.ts';
import { test } from '../support/test.ts';
import { receivedMedia } from '../support/wire.ts';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());
const phone = { width: 360, height: 740 };

test('[INT-4] [REC-13] Le patient vient par un lien, attend, entre pour sa partie, et plus rien ne lui parvient ensuite', async ({
	browser,
	playwright,
	baseURL
}) => {
	test.setTimeout(180_000);
	const origin = new URL(baseURL ?? '').origin;
	const coordination = await playwright.request.newContext({ baseURL: origin });
	await postForm(coordination, '/essayer/democoordination', origin);
	const meeting = await prepareAccess(coordination, origin, today);
	const host = await openBrowserFor(browser, 'Claire, animatrice', { width: 1280, height: 860 });
	const patient = await openBrowserFor(browser, 'Zita, patiente', phone);
	const { page } = patient;
	let link = '';

	await test.step('L’animatrice fait un lien dans la salle', async () => {
		await postForm(host.context.request, `/essayer/${animatrice}`, origin);
		await host.page.goto(`/porte/${meeting.intervisionId}`);
		await enterByTheDoor(host, 'Visio', { firstToOpen: true });
		await host.page.getByRole('button', { name: 'Inviter le patient…' }).click();
		const dialog = host.page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Faire le lien' }).click();
		await expect(dialog.getByRole('img', { name: /Code QR/ })).toBeVisible();
		await look(host.page, 'invite-lien-remis');
		link = (await dialog.getByText(/\/patient\//).innerText()).trim();
		await dialog.getByRole('button', { name: 'C’est donné' }).click();
	});

	await test.step('Le lien s’ouvre sur un téléphone, et sur aucun autre appareil', async () => {
		await page.goto(link);
		await look(page, 'invite-lien');
		await page.getByRole('button', { name: 'Continuer' }).click();
		await page.waitForURL('**/patient');
		await expect(page.getByText('Zita R.')).toBeVisible();
		const other = await openBrowserFor(browser, 'Un autre appareil');
		const answer = await other.page.goto(link);
		expect(answer?.status()).toBe(410);
		await expect(other.page.getByText(/déjà servi sur un autre appareil/)).toBeVisible();
		// the guest's own cookie is no session: nothing else opens
		const salle = await page.request.get(`/salle/${meeting.intervisionId}`, { maxRedirects: 0 });
		expect(salle.status()).toBe(303);
		await other.context.close();
	});

	await test.step('La page se lit et se règle ; elle tient à 320 px', async () => {
		await page.getByRole('button', { name: 'Essayer ma caméra et mon micro' }).click();
		await expect(page.getByLabel('Votre image')).toBeVisible();
		await look(page, 'invite-porte');
		await fitsNarrow(page, 'invite-porte');
	});

	await test.step('[LOB-1] Elle frappe pendant que la ligne de l’animatrice est coupée : rien n’est perdu', async () => {
		await host.context.setOffline(true);
		await page.getByRole('button', { name: 'Je suis prêt·e' }).click();
		await expect(page.getByRole('heading', { name: 'Vous êtes annoncé·e' })).toBeVisible();
		await look(page, 'invite-attente');
		await page.getByRole('button', { name: 'Me montrer' }).click();
		await expect(page.getByText(/Votre photo est montrée/)).toBeVisible();
		await host.context.setOffline(false);
		const panel = host.page.getByRole('region', { name: 'Patient invité' });
		await expect(panel.getByText('Le patient de la situation 1')).toBeVisible({ timeout: 20_000 });
		await expect(host.page).toHaveTitle(/^\(1\)/);
		await expect(panel.getByRole('img')).toBeVisible();
		await look(host.page, 'invite-a-la-porte');
		await panel.getByRole('button', { name: 'Je le reconnais sur cette image' }).click();
	});

	await test.step('Accueillie, elle attend ; la situation s’ouvre sans elle', async () => {
		await expect(page.getByRole('heading', { name: 'On vous a bien reconnu·e' })).toBeVisible();
		await openSituation(host.page, 1);
		await look(page, 'invite-accueillie');
		expect((await receivedMedia(page)).packets).toBe(0);
		expect(patient.wire.frames.some((text) => text.startsWith('{"type":"media","pass":{'))).toBe(
			false
		);
	});

	await test.step('L’animatrice ouvre la partie : elle voit, entend, et tout le monde le sait', async () => {
		await host.page.getByRole('button', { name: 'Faire entrer le patient' }).first().click();
		const dialog = host.page.getByRole('dialog');
		await look(host.page, 'invite-confirmer');
		await dialog.getByRole('button', { name: 'Faire entrer le patient' }).click();
		await expect(page.getByRole('heading', { name: 'Vous êtes dans la réunion' })).toBeVisible();
		await expect(host.page.getByText('Le patient est dans la salle.')).toBeVisible();
		await seesAndHears(page);
		await host.page.getByLabel('Image de Zita R.').scrollIntoViewIfNeeded();
		await seesAndHears(host.page);
		await look(page, 'invite-dans-la-salle');
		await fitsNarrow(page, 'invite-dans-la-salle');
		await look(host.page, 'invite-presente');
		const told = patient.wire.frames.join('\n');
		expect(told).not.toContain('Yvan P.');
		expect(told).not.toContain('Le suivi s’espace');
	});

	await test.step('La partie finit : elle est sortie aussitôt, et plus rien n’arrive', async () => {
		const held = patient.wire.frames.findLast((text) =>
			text.startsWith('{"type":"media","pass":{')
		);
		const { pass } = JSON.parse(held ?? '{}') as { pass: MediaPass };
		await host.page.getByRole('button', { name: 'Fin de la partie avec le patient' }).click();
		await expect(page.getByRole('heading', { name: 'Merci d’être venu·e' })).toBeVisible();
		const direct = `${pass.url.replace(/^ws/, 'http')}/rtc/validate?access_token=${pass.token}`;
		await expect.poll(async () => (await fetch(direct)).status, { timeout: 3000 }).toBe(404);
		await seesAndHearsAlone();
		patient.wire.mark();
		const before = await receivedMedia(page);
		await host.page.waitForTimeout(2500);
		expect(await receivedMedia(page)).toMatchObject({
			packets: before.packets,
			frames: before.frames
		});
		expect(patient.wire.frames.filter((text) => text.includes('"pass":{'))).toEqual([]);
		await look(page, 'invite-apres');
		expect(patient.wire.complaints).toEqual([]);
	});

	/** Nobody of the patient's side is in the room any more, and the banner says it no longer. */
	async function seesAndHearsAlone(): Promise<void> {
		await expect(host.page.getByText('Le patient est dans la salle.')).toBeHidden();
		const people = host.page.getByRole('region', { name: /Personnes/ }).first();
		await expect(people.getByText('Zita R.')).toBeHidden();
	}
});

test('[EMA-8] [EMA-9] La feuille se corrige, ce qui était écrit reste, et la correction s’annule', async ({
	browser,
	playwright,
	baseURL
}) => {
	test.setTimeout(90_000);
	const origin = new URL(baseURL ?? '').origin;
	const by = await playwright.request.newContext({ baseURL: origin });
	await postForm(by, '/essayer/democoordination', origin);
	const { intervisionId } = await prepareAccess(by, origin, today);
	const sheet = `/intervisions/${intervisionId}/emargement`;
	const added = await postForm(by, `${sheet}?/ajouter`, origin, {
		...{ personId: 'demopharmacienne', mode: 'telephone', from: '00:01', to: '00:03' }
	});
	expect(added.status()).toBe(200);
	const nadia = await openBrowserFor(browser, 'Nadia, coordinatrice');
	await postForm(nadia.context.request, '/essayer/democoordination', origin);
	const { page } = nadia;
	await page.goto(sheet);
	const row = page.getByRole('row', { name: /Émilie Carpentier/ });
	await expect(row).toContainText('2\u00A0min');
	await page.locator('summary').filter({ hasText: 'Émilie Carpentier' }).click();
	const form = page.getByRole('form', { name: /Corriger la présence de Émilie/ });
	await look(page, 'emargement-corriger');
	await form.getByLabel(/^À/).fill('00:02');
	await form.getByLabel(/Pourquoi/).selectOption({ label: 'Erreur de saisie' });
	await form.getByRole('button', { name: 'Corriger les heures' }).click();
	await expect(row).toContainText('1\u00A0min');
	const trace = page.getByRole('region', { name: 'Ce qui a été ajouté ou corrigé' });
	await expect(trace).toContainText('Erreur de saisie');
	await expect(trace).toContainText('Nadia');
	await look(page, 'emargement-corrige');
	await fitsNarrow(page, 'emargement-corrige');
	await trace.getByRole('button', { name: /Annuler.*Heures corrigées/ }).click();
	await expect(row).toContainText('2\u00A0min');
	await expect(trace).toContainText('Annulée par');
});
