/** Which release of Kubernetes a minor version means: ACK takes no minor version, only a release of it, "1.34.1-aliyun.1". */
import * as alicloud from "@pulumi/alicloud";
import type * as pulumi from "@pulumi/pulumi";

/**
 * The newest release of a minor version.
 *
 * @throws in `up`, if ACK offers none in the region
 */
export function newestRelease(
  component: pulumi.ComponentResource,
  name: string,
  version: string,
): pulumi.Output<string> {
  const offered = alicloud.cs.getKubernetesVersionOutput(
    { clusterType: "ManagedKubernetes", profile: "Default" },
    { parent: component },
  );
  return offered.metadatas.apply((metadatas) => {
    const releases = metadatas.map((metadata) => metadata.version).sort(inNumericOrder);
    const newest = releases.findLast((release) => release.startsWith(`${version}.`));
    if (!newest) throw new Error(`${name}: ACK offers no Kubernetes ${version} here, only ${releases.join(", ")}.`);
    return newest;
  });
}

function inNumericOrder(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
