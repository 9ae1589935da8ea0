/** Who may import whom (style §5.2, README « map »). Each rule fails the build. */
/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{
			name: 'no-circular',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		},
		{
			name: 'domain-is-pure',
			comment: 'src/domain says what the product is: no framework, no I/O, no clock.',
			severity: 'error',
			from: { path: '^src/domain', pathNot: '\\.test\\.ts$' },
			to: { pathNot: '^(src/domain|node_modules/valibot)' }
		},
		{
			name: 'ui-knows-no-server',
			severity: 'error',
			from: { path: '^src/lib' },
			to: { path: '^(server|drizzle|src/routes)' }
		},
		{
			name: 'ui-pieces-know-no-domain',
			severity: 'error',
			from: { path: '^src/lib/ui' },
			to: { path: '^src/(domain|lib/(?!ui))' }
		},
		{
			name: 'server-knows-no-ui',
			severity: 'error',
			from: { path: '^server' },
			to: { path: '^(src/(lib|routes)|node_modules/(svelte|@sveltejs)/)' }
		},
		{
			name: 'only-db-touches-drizzle',
			severity: 'error',
			from: { path: '^(src|server)', pathNot: '^server/(db|auth)/|\\.test\\.ts$' },
			to: { path: '^(drizzle|node_modules/drizzle-orm)', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'use-cases-take-ports',
			comment: 'A use-case receives its services as arguments; it imports their types only.',
			severity: 'error',
			from: { path: '^server/use-cases', pathNot: '\\.test\\.ts$' },
			to: { path: '^server/(?!use-cases)', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'routes-take-types-only-from-server',
			severity: 'error',
			from: { path: '^src', pathNot: '^src/hooks\\.server\\.ts$' },
			to: { path: '^(server|drizzle)', dependencyTypesNot: ['type-only'] }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'node', 'default', 'types'],
			extensions: ['.ts', '.js', '.svelte']
		},
		exclude: { path: '^(build|\\.svelte-kit)' }
	}
};
