/** Ours as it runs in production, ours without the disk, and the two peers, in memory. */
export const serverNames = ['ours', 'ours-in-memory', 'y-websocket', 'hocuspocus'] as const;
export type ServerName = (typeof serverNames)[number];

export const isServerName = (name: string): name is ServerName =>
	(serverNames as readonly string[]).includes(name);

export const isOurs = (name: ServerName): boolean => name === 'ours' || name === 'ours-in-memory';

/** As the packages call themselves; the versions are those of package.json. */
export const titles: Readonly<Record<ServerName, string>> = {
	ours: 'ours',
	'ours-in-memory': 'ours in memory',
	'y-websocket': '@y/websocket-server@0.1.1',
	hocuspocus: '@hocuspocus/server@4.7.0'
};
