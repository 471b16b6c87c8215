/** A program that writes a secret, and fails with a sentence that holds it. */
import * as pulumi from "@pulumi/pulumi";

pulumi.secret("hunter2secret").apply((password) => {
  console.log("it is", password);
  throw new Error(`cannot connect with ${password}`);
});
