-- The keys of drafts leave the database (RT-14). Those that were in it are in every dump made until now, so a draft that
-- they open can not be kept secret any more: it begins again from its demande, under a key of its own.
DELETE FROM "collab_update";--> statement-breakpoint
DELETE FROM "collab_snapshot";--> statement-breakpoint
DELETE FROM "collab_client";--> statement-breakpoint
DELETE FROM "collab_room" WHERE "state" <> 'destroyed';--> statement-breakpoint
DROP TABLE "collab_key" CASCADE;--> statement-breakpoint
ALTER TABLE "collab_room" ADD COLUMN "key_id" text;--> statement-breakpoint
ALTER TABLE "collab_room" ADD CONSTRAINT "collab_room_key" CHECK ("collab_room"."state" = 'destroyed' or "collab_room"."key_id" is not null);
