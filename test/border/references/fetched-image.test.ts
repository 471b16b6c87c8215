/** A folder that an image from a stranger's registry is given is told from what agents look into, and from images of everybody. */
import { expect, test } from "vitest";
import { fetchedImages } from "../../../policies/border/references/fetched-image.ts";

function hosts(text: string) {
  return fetchedImages({ at: "userData", steps: ["userData"], key: "", text }).map(({ word }) => word);
}

test.each([
  ["docker run -v /srv/users:/d registry.acme.io/sync:latest"],
  ["docker run --rm -d --name sync -e MODE=x --volume=/srv/users:/d:ro registry.acme.io/sync copy"],
  ["sudo podman run --mount type=bind,source=/srv/users,target=/d registry.acme.io/sync"],
  ["DIR=/srv/users\ndocker run -it -v $DIR:/d registry.acme.io/sync"],
  ["docker --context a create -v ./users:/d registry.acme.io/sync"],
])("%s", (text) => {
  expect(hosts(text)).toEqual(["registry.acme.io"]);
});

test.each([
  ["docker run registry.acme.io/sync:latest"],
  ["docker run -v /srv/users:/d acme/sync:latest"],
  ["docker run -v /srv/users:/d nginx"],
  ["docker run -v users:/d registry.acme.io/sync"],
  ["docker run -v /etc/app:/etc/app -v /var/run/docker.sock:/s registry.acme.io/agent"],
  ["docker run -v /proc:/host/proc:ro -v /:/rootfs:ro -v /sys:/host/sys registry.acme.io/agent"],
  ["docker run -v /srv/users:/d 111122223333.dkr.ecr.eu-central-1.amazonaws.com/sync"],
  ["docker run -v /srv/users:/d localhost:5000/sync"],
  ["docker run -v /srv/users:/d --name registry.acme.io/a nginx"],
  ["docker pull registry.acme.io/sync"],
  ["npm run -v /srv/users registry.acme.io/sync"],
])("%s hands over none", (text) => {
  expect(hosts(text)).toEqual([]);
});
