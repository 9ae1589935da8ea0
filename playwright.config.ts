import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const CANDIDATES = [
	process.env.CHROMIUM,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome'
];
const executablePath = CANDIDATES.find((path) => path && existsSync(path));
const isRoot = process.getuid?.() === 0;

// The system's Chromium with a fake camera and microphone; flags measured in meeting.md §6.
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	workers: 1,
	fullyParallel: false,
	retries: 0,
	timeout: 300_000,
	expect: { timeout: 15_000 },
	reporter: 'list',
	use: {
		baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:3000',
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris',
		actionTimeout: 20_000,
		navigationTimeout: 30_000,
		// A trace films every browser of a meeting: a fifth of the time. TRACE=1 when something is looked for.
		trace: process.env.TRACE ? 'retain-on-failure' : 'off',
		screenshot: 'only-on-failure',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: [
				...(isRoot ? ['--no-sandbox'] : []),
				'--use-fake-ui-for-media-stream',
				// Eight pictures a second instead of twenty: two cores draw, send and read those of six people.
				'--use-fake-device-for-media-stream=fps=8',
				'--mute-audio',
				'--disable-background-networking',
				'--disable-features=WebRtcHideLocalIpsWithMdns'
			]
		}
	},
	projects: [{ name: 'chromium', use: { browserName: 'chromium' } }]
});
