import { expect, type Page } from '@playwright/test';
import { closeUdp } from '../support/faulty-media.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { openBrowserFor, type Person } from '../support/person.ts';
import { test } from '../support/test.ts';

const door = '/porte/demointervision';

/** Someone who is expected at the demonstration's Intervision, in front of its door. */
async function comeToTheDoor({ page }: Person): Promise<void> {
	await page.goto('/');
	await page.getByRole('button', { name: 'Essayer en tant que Claire Vasseur' }).click();
	await page.waitForURL('**/accueil');
	await page.goto(door);
	await expect(page.getByRole('heading', { name: 'Comment participez-vous' })).toBeVisible();
}

/** From now on this page's camera and microphone refuse, as a browser says it. */
async function refuseDevices(page: Page, name: string, message: string): Promise<void> {
	await page.addInitScript(
		(said) => {
			navigator.mediaDevices.getUserMedia = () =>
				Promise.reject(new DOMException(said.message, said.name));
			navigator.permissions.query = () =>
				Promise.resolve(Object.assign(new EventTarget(), { state: 'prompt' }) as PermissionStatus);
		},
		{ name, message }
	);
}

const refusals = [
	['NotAllowedError', 'Permission dismissed', 'fermée sans réponse', 'choisissez « Autoriser »'],
	['NotAllowedError', 'Permission denied', 'n’a pas l’autorisation', 'à gauche de l’adresse'],
	['NotAllowedError', 'Permission denied by system', 'L’ordinateur ou le téléphone', 'Revenez ici'],
	['NotFoundError', 'Requested device not found', 'Aucun micro', 'Branchez un micro'],
	['NotReadableError', 'Could not start video source', 'déjà utilisé', 'Fermez Teams']
] as const;

test('À la porte, chaque refus de la caméra est nommé, avec la façon d’en revenir', async ({
	browser
}) => {
	const claire = await openBrowserFor(browser, 'Claire, sans caméra');
	await comeToTheDoor(claire);
	for (const [name, message, title, advice] of refusals) {
		const page = await claire.context.newPage();
		await refuseDevices(page, name, message);
		await page.goto(door);
		await page.getByRole('radio', { name: /^Visio/ }).check();
		await page.getByRole('button', { name: 'Vérifier ma caméra et mon micro' }).click();
		const alert = page.getByRole('alert');
		await expect(alert).toContainText(title);
		await expect(alert).toContainText(advice);
		await expect(alert).toContainText('sans image ni son');
		await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible();
		if (message.includes('system')) {
			await look(page, 'porte-refus-systeme');
			await fitsNarrow(page, 'porte-refus-systeme');
		}
		await page.close();
	}
});

test('À la porte, un micro qui n’envoie rien se dit, avec ce qu’il faut vérifier', async ({
	browser
}) => {
	const claire = await openBrowserFor(browser, 'Claire, casque coupé', { width: 360, height: 740 });
	const { page } = claire;
	await page.addInitScript(() => {
		const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
		navigator.mediaDevices.getUserMedia = async (wish) => {
			const stream = await open(wish);
			for (const track of stream.getAudioTracks()) stream.removeTrack(track);
			const silence = new AudioContext().createMediaStreamDestination().stream;
			for (const track of silence.getAudioTracks()) stream.addTrack(track);
			return stream;
		};
	});
	await comeToTheDoor(claire);
	await page.getByRole('radio', { name: /Audio seul/ }).check();
	const warning = page.getByRole('status').filter({ hasText: 'n’envoie aucun son' });
	await expect(warning).toContainText('bouton de coupure');
	await look(page, 'porte-micro-muet');
});

test('La porte répond avant la visio, retient le choix, et fait entendre un son', async ({
	browser
}) => {
	const claire = await openBrowserFor(browser, 'Claire, à la porte');
	const { page } = claire;
	await comeToTheDoor(claire);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
	await page.goto(door);
	await expect(page.getByLabel('Niveau de votre micro')).toBeVisible();
	await expect(page.getByLabel('Votre image')).toBeVisible();
	// The way to the media server was opened, while nothing of the media client was needed to answer.
	await expect
		.poll(() => asked.filter((line) => line.startsWith('HEAD ')).length)
		.toBeGreaterThan(0);
	await look(page, 'porte-verifiee');
	await fitsNarrow(page, 'porte-verifiee');

	await page.getByRole('button', { name: 'Essayer le son' }).click();
	await expect(page.getByText('L’avez-vous entendu')).toBeVisible();
	await page.getByRole('button', { name: 'Non', exact: true }).click();
	await expect(page.getByText('Montez le volume')).toBeVisible();
	await look(page, 'porte-son-muet');
	await page.getByRole('button', { name: 'Rejouer le son' }).click();
	await page.getByRole('button', { name: 'Oui', exact: true }).click();
	await expect(page.getByText('Le son fonctionne.')).toBeVisible();

	await page.getByRole('radio', { name: /Audio seul/ }).check();
	await expect(page.getByLabel('Votre image')).toBeHidden();
	await expect(page.getByLabel('Niveau de votre micro')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('radio', { name: /Audio seul/ })).toBeChecked();
	await page.getByRole('radio', { name: /Fiche et fil seuls/ }).check();
	await expect(page.getByLabel('Niveau de votre micro')).toBeHidden();
	await page.getByRole('radio', { name: /^Visio/ }).check();
	await expect(page.getByLabel('Votre image')).toBeVisible();
	expect(claire.wire.complaints).toEqual([]);
});

test('Sans compte, on teste son poste jusqu’au chemin pris par l’image, et on remet la fiche à l’informatique', async ({
	browser
}) => {
	const visitor = await openBrowserFor(browser, 'Quelqu’un qui a reçu le lien');
	const { page } = visitor;
	/** Empty for what the page made itself: the sound, the report. */
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
	page.on('websocket', (socket) => hosts.add(new URL(socket.url()).hostname));
	await page.goto('/aide');
	await page.getByRole('link', { name: 'testez votre poste' }).click();
	await page.waitForURL('**/tester-mon-poste');
	await look(page, 'poste-avant');
	await fitsNarrow(page, 'poste-avant');

	// By keyboard, and stopped on the way: nothing says that all is ready.
	await page.getByRole('button', { name: 'Commencer le test' }).focus();
	await page.keyboard.press('Enter');
	await expect(
		page.getByText('1 étapes sur 11').or(page.getByText('2 étapes sur 11'))
	).toBeVisible();
	await page.getByRole('button', { name: 'Arrêter le test' }).press('Enter');
	await expect(
		page.getByRole('heading', { name: 'Le test n’est pas allé jusqu’au bout' })
	).toBeFocused();
	await look(page, 'poste-arrete');

	await page.getByRole('button', { name: 'Recommencer le test' }).click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	const verdict = page.getByRole('heading', { name: 'Votre poste est prêt', exact: true });
	await expect(verdict).toBeFocused({ timeout: 60_000 });
	const steps = page.getByRole('region', { name: 'Les onze étapes' }).getByRole('listitem');
	await expect(steps).toHaveCount(11);
	await expect(steps.filter({ hasText: 'chemin direct (UDP)' })).toContainText('Direct, UDP');
	await expect(steps.filter({ hasText: 'chemin de secours (TCP)' })).toContainText('Direct, TCP');
	await expect(steps.filter({ hasText: 'par le relais' })).toContainText('non configuré ici');
	// The step before asked for TCP only: this one is not held to it.
	await expect(steps.filter({ hasText: 'Envoi du son' })).toContainText('partent (Direct, UDP');
	await page.getByRole('button', { name: 'Essayer le son' }).click();
	await page.getByRole('button', { name: 'Oui', exact: true }).click();
	await look(page, 'poste-pret');
	await fitsNarrow(page, 'poste-pret');

	await page.getByText('Lire le rapport avant de le donner').click();
	const report = await page.getByLabel('Rapport du test').innerText();
	expect(report).toContain('Verdict : Votre poste est prêt');
	expect(report).toContain('Son d’essai : entendu');
	expect(report).not.toMatch(/Mozilla|@|\d+\.\d+\.\d+\.\d+/);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Télécharger le rapport' }).click()
	]);
	expect(file.suggestedFilename()).toBe('test-du-poste.txt');

	await page.getByRole('link', { name: 'Fiche pour le service informatique' }).click();
	await expect(page.getByRole('heading', { name: 'Intervisio sur votre réseau' })).toBeVisible();
	await expect(page.getByRole('row').filter({ hasText: 'chemin direct' })).toContainText('UDP');
	await look(page, 'poste-informatique');
	await fitsNarrow(page, 'poste-informatique');
	await page.emulateMedia({ media: 'print' });
	await page.screenshot({
		path: 'test-results/pages/poste-informatique-papier.png',
		fullPage: true
	});
	await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
	expect([...hosts].filter((host) => !['localhost', '127.0.0.1', ''].includes(host))).toEqual([]);
	expect(visitor.wire.complaints).toEqual([]);
});

test('Sur un réseau qui ferme UDP, le verdict dit que le poste est prêt par un autre chemin', async ({
	browser
}) => {
	const { context, page } = await openBrowserFor(browser, 'Quelqu’un sur un réseau fermé');
	await closeUdp(context);
	await page.goto('/tester-mon-poste');
	await page.getByRole('button', { name: 'Commencer le test' }).click();
	const verdict = page.getByRole('heading', { name: /par un chemin de secours/ });
	await expect(verdict).toBeVisible({ timeout: 90_000 });
	await look(page, 'poste-secours');
});
