/** Images of ECS servers, which travel to other regions, to buckets and to other accounts. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, twins } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { inOwnRegion, naming, region } from "../../references.ts";
import { bucket } from "../names.ts";

const image = naming(
  "alicloud:ecs/copyImage",
  "alicloud:ecs/image",
  "alicloud:ecs/imageCopy",
  "alicloud:ecs/imageImport",
);

const copiedImage = twins<alicloud.ecs.CopyImageArgs, alicloud.ecs.ImageCopyArgs>((at) => ({
  kinds: ["holds", "moves"],
  holds: "images",
  tags: at("tags"),
  movements: [copiesFrom("images", [region(at("sourceRegionId")), image(at("sourceImageId"))])],
}));

export default [
  entry<alicloud.ecs.CopyImageArgs>("alicloud:ecs/copyImage:CopyImage", () => copiedImage),
  entry<alicloud.ecs.EcsImagePipelineArgs>("alicloud:ecs/ecsImagePipeline:EcsImagePipeline", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    movements: [copiesTo("images", region(at("toRegionIds[]")))],
    exposures: [opensToAccounts(at("addAccounts[]"), "it shares its images with another account")],
  })),
  entry<alicloud.ecs.ImageArgs>("alicloud:ecs/image:Image", (at) => ({
    kinds: ["holds"],
    holds: "images",
    tags: at("tags"),
  })),
  entry<alicloud.ecs.ImageCopyArgs>("alicloud:ecs/imageCopy:ImageCopy", () => copiedImage),
  entry<alicloud.ecs.ImageExportArgs>("alicloud:ecs/imageExport:ImageExport", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "images",
        from: [image(at("imageId"), inOwnRegion)],
        // An image can only be exported to a bucket of its own region.
        to: [bucket(at("ossBucket"), inOwnRegion)],
      },
    ],
  })),
  entry<alicloud.ecs.ImageImportArgs>("alicloud:ecs/imageImport:ImageImport", (at) => ({
    kinds: ["holds", "moves"],
    holds: "images",
    movements: [copiesFrom("images", bucket(at("diskDeviceMappings[].ossBucket"), inOwnRegion))],
  })),
  entry<alicloud.ecs.ImageSharePermissionArgs>("alicloud:ecs/imageSharePermission:ImageSharePermission", (at) => ({
    kinds: ["exposes"],
    exposures: [opensToAccounts(at("accountId"), "it shares an image with another account", [image(at("imageId"))])],
  })),
] satisfies readonly Entry[];
