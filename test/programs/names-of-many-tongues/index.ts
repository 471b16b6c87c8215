/** Names in Chinese and Arabic, and one with a sign of two code points. */
import * as aws from "@pulumi/aws";

new aws.s3.Bucket("订单", { bucket: "acme-orders" });
new aws.s3.Bucket("طلبات", { bucket: "acme-requests" });
new aws.s3.Bucket("naïve-👩‍💻", { bucket: "acme-machines" });
