import { expect, type Browser } from '@playwright/test';
import { startRelayedServer, type RelayedServer } from '#tests/support/relay/relayed-server.ts';
import { tryAs } from '../support/fiche-room.ts';
import { look } from '../support/look.ts';
import { openBrowserFor, type Person } from '../support/person.ts';
import { claire, pharmacienne, prepareMeeting } from '../support/quick-meeting.ts';
import { openOnlyToRelay, selectedWays, type RelayWay } from '../support/relay-network.ts';
import { admit, enterByTheDoor, openSituation, seesAndHears } from '../support/room.ts';
import { test as everybodyLeaves } from '../support/test.ts';

/** A deployment of its own, with a relay: the application, LiveKit and coturn, by the templates of production. */
const test = everybodyLeaves.extend<object, { relayed: RelayedServer }>({
	relayed: [
		// Playwright reads in the pattern what a fixture needs: nothing, and it must be written.
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const server = await startRelayedServer();
			await use(server);
			await server.stop();
		},
		{ scope: 'worker', timeout: 60_000 }
	],
	launchOptions: [
		async ({ launchOptions, relayed }, use) => {
			// The relay's certificate is believed, as that of production is; every other one is still checked.
			const believe = `--ignore-certificate-errors-spki-list=${relayed.relay.spki}`;
			await use({ ...launchOptions, args: [...(launchOptions.args ?? []), believe] });
		},
		{ scope: 'worker' }
	],
	baseURL: ({ relayed }, use) => use(relayed.url)
});

async function come(browser: Browser, name: string, way: RelayWay): Promise<Person> {
	const person = await openBrowserFor(browser, name);
	await openOnlyToRelay(person.context, way);
	return person;
}

test('[PST-21] Sur un réseau qui ne laisse passer que le relais en TLS, le test du poste le dit, et le poste est prêt', async ({
	browser
}) => {
	const { page } = await come(browser, 'Quelqu’un à l’hôpital', 'tls');
	await page.goto('/tester-mon-poste');
	await page.getByRole('button', { name: 'Commencer le test' }).click();
	const verdict = page.getByRole('heading', { name: /par un chemin de secours/ });
	await expect(verdict).toBeVisible({ timeout: 90_000 });
	const steps = page.getByRole('region', { name: 'Les onze étapes' }).getByRole('listitem');
	await expect(steps.filter({ hasText: 'par le relais (TURN)' })).toContainText(
		'Par le relais, TLS'
	);
	await expect(steps.filter({ hasText: 'Envoi du son' })).toContainText(
		'partent (Par le relais, TLS'
	);
	await look(page, 'poste-relais');
});

test('[PST-21] Deux personnes que leurs réseaux ne laissent aller qu’au relais se voient et s’entendent, en TLS et en TCP', async ({
	browser,
	playwright,
	baseURL
}) => {
	const { intervisionId } = await prepareMeeting(playwright, baseURL ?? '', ['Rosa T.']);
	const door = `/porte/${intervisionId}`;
	const host = await come(browser, 'Claire, réseau en TLS', 'tls');
	await tryAs(host, claire.id);
	await host.page.goto(door);
	await enterByTheDoor(host);
	const guest = await come(browser, 'Émilie, réseau en TCP', 'tcp');
	await tryAs(guest, pharmacienne.id);
	await guest.page.goto(door);
	await enterByTheDoor(guest);
	await admit(host.page, pharmacienne.name);
	await Promise.all([seesAndHears(host.page), seesAndHears(guest.page)]);
	expect(new Set(await selectedWays(host.page))).toEqual(new Set(['relay tls']));
	expect(new Set(await selectedWays(guest.page))).toEqual(new Set(['relay tcp']));

	// Each situation is another room, with other passes.
	await openSituation(host.page, 1);
	await expect(guest.page.getByText('Situation 1 ·').first()).toBeVisible();
	await Promise.all([seesAndHears(host.page), seesAndHears(guest.page)]);
	expect(new Set(await selectedWays(guest.page))).toEqual(new Set(['relay tcp']));
	await look(guest.page, 'salle-relais-tcp');
});
