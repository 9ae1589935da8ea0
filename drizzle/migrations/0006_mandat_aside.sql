-- Functions of the whole association were stored with the pôle '*'. They wait here while `mandat` changes its shape, and
-- come back in the migration « mandat_back », with no pôle at all.
CREATE TABLE "mandat_aside" AS SELECT "person_id", "mandat" FROM "mandat" WHERE "pole_id" = '*';
--> statement-breakpoint
DELETE FROM "mandat" WHERE "pole_id" = '*';
