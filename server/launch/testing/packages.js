import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { env, getuid, platform } from 'node:process';
import { runCommand } from '#server/launch/child.js';

/**
 * What the tests need from the system: the Debian package, and how to see that it is there already.
 * @typedef {{ package: string, present: () => boolean }} Need
 */

/** @param {string} name */
const onPath = (name) =>
	(env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${name}`));

/** @type {readonly Need[]} */
const NEEDS = [
	{
		package: 'chromium',
		present: () =>
			Boolean(env.CHROMIUM) ||
			['chromium', 'chromium-browser', 'google-chrome'].some((name) =>
				existsSync(`/usr/bin/${name}`)
			)
	},
	{ package: 'firefox-esr', present: () => onPath('firefox-esr') },
	{ package: 'postgresql', present: () => postgresqlBin() !== null },
	{ package: 'poppler-utils', present: () => onPath('pdfsig') },
	{ package: 'qpdf', present: () => onPath('qpdf') },
	{ package: 'default-jre-headless', present: () => onPath('java') },
	{ package: 'maven', present: () => onPath('mvn') },
	{ package: 'openssl', present: () => onPath('openssl') },
	{ package: 'coturn', present: () => onPath('turnserver') },
	// Without its windows: 88 MB fetched, half a minute. It opens what the accounting is given.
	{ package: 'libreoffice-calc-nogui', present: () => onPath('soffice') }
];

/** Gives the folder of PostgreSQL's own programs, the newest version first, or null. */
export function postgresqlBin() {
	const root = '/usr/lib/postgresql';
	if (existsSync(root)) {
		const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
		const version = versions.find((name) => existsSync(`${root}/${name}/bin/initdb`));
		if (version) return `${root}/${version}/bin`;
	}
	return (env.PATH ?? '').split(':').find((folder) => existsSync(`${folder}/initdb`)) ?? null;
}

/**
 * Installs the missing Debian packages when it may, else says what to install and lets the tests go on.
 * @param {import('#server/launch/progress.js').Progress} progress
 * @param {string} logDir
 */
export async function installPackagesOfSystem(progress, logDir) {
	const missing = NEEDS.filter((need) => !need.present()).map((need) => need.package);
	if (missing.length === 0) return;
	const mayInstall = platform === 'linux' && getuid?.() === 0 && existsSync('/etc/debian_version');
	if (!mayInstall) {
		progress.say(`Outils absents, à installer (noms Debian) : ${missing.join(', ')}`);
		return;
	}
	await progress.step(`Paquets Debian : ${missing.join(', ')}`, async (detail) => {
		const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
		detail('apt-get update');
		await runCommand('apt-get', ['update'], { ...options, logFile: `${logDir}/apt-update.log` });
		detail('apt-get install');
		const args = ['install', '-y', '--no-install-recommends', ...missing];
		const mayStart = keepServicesStill();
		const { code } = await runCommand('apt-get', args, {
			...options,
			logFile: `${logDir}/apt.log`
		});
		mayStart();
		if (code !== 0) progress.say(`apt-get n’a pas tout installé. Détail : ${logDir}/apt.log`);
	});
}

/**
 * Debian starts a server as soon as it is installed; the tests start their own, on loopback. Gives what lets them start
 * again. A machine that already has a policy keeps it.
 */
function keepServicesStill() {
	const policy = '/usr/sbin/policy-rc.d';
	if (existsSync(policy)) return () => undefined;
	writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
	return () => rmSync(policy, { force: true });
}
