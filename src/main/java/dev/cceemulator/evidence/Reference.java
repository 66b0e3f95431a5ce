package dev.cceemulator.evidence;

/**
 * A public page, file or recording that shows what the real service does.
 *
 * <p>The title is that of the page where there is one; the edition is its date, or the commit of a file, shortened as on
 * a forge.
 */
public enum Reference {
    LIST_PAGE(
            Kind.PAGE,
            "CCE: Obtaining a List of Upgrade Workflows",
            "2025-11-28",
            At.CCE + "ListUpgradeWorkFlows.html",
            At.NOVEMBER_28),
    CREATE_PAGE(
            Kind.PAGE,
            "CCE: Enabling the Cluster Upgrade Process Booting Task",
            "2026-01-08",
            At.CCE + "CreateUpgradeWorkFlow.html",
            At.NOVEMBER_28),
    UPDATE_PAGE(
            Kind.PAGE,
            "CCE: Updating the Status of a Specified Cluster Upgrade Booting Task",
            "2024-05-31 and 2024-11-06",
            At.CCE + "UpgradeWorkFlowUpdate.html",
            At.NOVEMBER_28),
    PRECHECK_PAGE(
            Kind.PAGE, "CCE: Performing a Pre-upgrade Check", "2025-11-28", At.CCE + "PreCheck.html", At.NOVEMBER_28),
    PRECHECK_PAGE_OF_2024(
            Kind.PAGE,
            "CCE in Europe: Pre-upgrade Check",
            "2024-04-23",
            At.SUPPORT + "eu/api-cce/PreCheck.html",
            At.NOVEMBER_28),
    SNAPSHOT_PAGE(
            Kind.PAGE,
            "CCE in Europe: Cluster Backup",
            "2024-04-23",
            At.SUPPORT + "eu/api-cce/ClusterMasterSnapshot.html",
            At.NOVEMBER_28),
    UPGRADE_PAGE(Kind.PAGE, "CCE: Upgrading a Cluster", "2025-11-28", At.CCE + "UpgradeCluster.html", At.NOVEMBER_28),
    UPGRADE_TASK_PAGE(
            Kind.PAGE,
            "CCE: Obtaining Cluster Upgrade Task Details",
            "2026-01-08",
            At.CCE + "ShowUpgradeClusterTask.html",
            At.NOVEMBER_28),
    POSTCHECK_PAGE(
            Kind.PAGE, "CCE: Performing a Post-upgrade Check", "2025-11-28", At.CCE + "PostCheck.html", At.NOVEMBER_28),
    UPGRADE_INFO_PAGE(
            Kind.PAGE,
            "CCE: Obtaining the Cluster Upgrade Information",
            "2025-11-28",
            At.CCE + "GetClusterUpgradeInfo.html",
            At.NOVEMBER_28),
    UPGRADE_PATHS_PAGE(
            Kind.PAGE,
            "CCE: Obtaining a Cluster Upgrade Path",
            "2024-05-31",
            At.CCE + "GetClusterUpgradePaths.html",
            At.NOVEMBER_28),
    FEATURE_GATES_PAGE(
            Kind.PAGE,
            "CCE: Obtaining the Configuration of Cluster Upgrade Feature Gates",
            "2025-11-28",
            At.CCE + "GetClusterUpgradeFeatureGates.html",
            At.NOVEMBER_28),
    CCE_ERRORS_PAGE(Kind.PAGE, "CCE: Error Codes", "undated", At.CCE + "ErrorCode.html", At.NOVEMBER_28),
    UPGRADE_OVERVIEW(
            Kind.FILE,
            "User guide of Open Telekom Cloud: Cluster Upgrade Overview",
            "1c785602b89a",
            At.GITHUB
                    + "opentelekomcloud-docs/cloud-container-engine/blob/1c785602b89a7118f513ae1ddb0640bfaca72849"
                    + "/umn/source/clusters/upgrading_a_cluster/cluster_upgrade_overview.rst",
            At.NOVEMBER_28),
    DEFINITIONS(
            Kind.FILE,
            "API definitions of CCE, edition of 2026-09-18",
            "0.1.20260918",
            "https://crates.io/crates/huawei-cloud-api-definitions-CCE/0.1.20260918",
            At.NOVEMBER_28),
    DEFINITION_OF_2024(
            Kind.FILE,
            "API definition of ListUpgradeWorkFlows, 2024-03-29",
            "106cd80ffe65",
            At.GITHUB + At.DEFINITIONS + "106cd80ffe65f2c443dc6b044a92fefddcaa33e0/" + At.LIST_DEFINITION,
            At.NOVEMBER_28),
    DEFINITION_OF_2026(
            Kind.FILE,
            "API definition of ListUpgradeWorkFlows, 2026-07-24",
            "e05e9a02e",
            At.GITHUB + At.DEFINITIONS + "e05e9a02e/" + At.LIST_DEFINITION,
            At.NOVEMBER_28),

    GATEWAY_ERRORS_PAGE(
            Kind.PAGE,
            "API Request Signing Guide: Error Codes",
            "2025-10-20",
            At.INTERNATIONAL + "devg-apisign/api-sign-errorcode.html",
            At.NOVEMBER_28),
    SIGNING_ERRORS_PAGE(
            Kind.PAGE,
            "API Request Signing Guide: Common Errors Related to IAM Authentication Information",
            "undated",
            At.INTERNATIONAL + "devg-apisign/api-sign-0001.html",
            At.NOVEMBER_28),
    SIGNING_OVERVIEW_PAGE(
            Kind.PAGE,
            "API Request Signing Guide in Europe: Overview",
            "undated",
            At.SUPPORT + "eu/devg-apisign/api-sign-provide01.html",
            At.NOVEMBER_28),
    FAILED_AUTHENTICATION_PAGE(
            Kind.PAGE,
            "Locating problems of API calls: failed authentication (in Chinese)",
            "2023-11-01",
            "https://huaweicloud.com/guide/productsdesc-bms_3417f7990e1adb064a2c289bbbf0ee44support0",
            At.NOVEMBER_28),

    IAM_TOKEN_PAGE(
            Kind.PAGE,
            "IAM: Obtaining a User Token Through Password Authentication",
            "2025-03-28",
            At.INTERNATIONAL + "api-iam/iam_30_0001.html",
            At.NOVEMBER_28),
    IAM_SCOPED_TOKEN_PAGE(
            Kind.PAGE,
            "IAM: Obtaining a Scoped Token",
            "2025-12-27",
            At.INTERNATIONAL + "api-iam/iam_13_0604.html",
            At.NOVEMBER_28),
    IAM_PROJECTS_PAGE(
            Kind.PAGE,
            "IAM: Querying Project Information",
            "undated",
            At.INTERNATIONAL + "api-iam/iam_06_0001.html",
            At.NOVEMBER_28),
    IAM_OWN_PROJECTS_PAGE(
            Kind.PAGE,
            "IAM: Listing Projects Accessible to an IAM User",
            "2025-12-27",
            At.INTERNATIONAL + "api-iam/iam_06_0003.html",
            At.NOVEMBER_28),
    IAM_DOMAINS_PAGE(
            Kind.PAGE,
            "IAM in Europe: Querying Account Information Accessible to an IAM User",
            "2025-12-27",
            At.SUPPORT + "eu/api-iam/iam_07_0001.html",
            At.NOVEMBER_28),
    IAM_USERS_PAGE(
            Kind.PAGE,
            "IAM: Listing IAM Users",
            "2025-12-27",
            At.SUPPORT + "intl/ar-mena/api-iam/iam_08_0001.html",
            At.NOVEMBER_28),
    IAM_VERSIONS_PAGE(
            Kind.PAGE,
            "IAM: KeystoneListVersions (in Chinese)",
            "2025-12-27",
            At.SUPPORT + "api-iam/iam_15_0002.html",
            At.NOVEMBER_28),
    IAM_VERSION_PAGE(
            Kind.PAGE,
            "IAM: KeystoneShowVersion (in Chinese)",
            "2025-12-27",
            At.SUPPORT + "api-iam/iam_15_0003.html",
            At.NOVEMBER_28),

    JAVA_LIST_OF_OBJECT(
            Kind.FILE,
            "SDK for Java: ListUpgradeWorkFlowsResponse with an object",
            "b2bc4c986244",
            At.JAVA + "b2bc4c986244cc6b869426f50af24f44c6fc4ddd/" + At.JAVA_MODEL + "ListUpgradeWorkFlowsResponse.java",
            At.NOVEMBER_28),
    JAVA_LIST_OF_ARRAY(
            Kind.FILE,
            "SDK for Java: ListUpgradeWorkFlowsResponse with an array",
            "763ff8e113af",
            At.JAVA + "763ff8e113af0f9d5cb65b510082fd26b7b3b5b6/" + At.JAVA_MODEL + "ListUpgradeWorkFlowsResponse.java",
            At.NOVEMBER_28),
    JAVA_LINE_WITH_TEXT(
            Kind.FILE,
            "SDK for Java: LineStatus with a string",
            "023883b77f14",
            At.JAVA + "023883b77f14cb15965975213f83a4e46c30dcd9/" + At.JAVA_MODEL + "LineStatus.java",
            At.NOVEMBER_28),
    JAVA_LINE_WITH_BOOLEAN(
            Kind.FILE,
            "SDK for Java: LineStatus with a boolean",
            "763ff8e113af",
            At.JAVA + "763ff8e113af0f9d5cb65b510082fd26b7b3b5b6/" + At.JAVA_MODEL + "LineStatus.java",
            At.NOVEMBER_28),
    JAVA_METADATA(
            Kind.FILE,
            "SDK for Java: Metadata",
            "0b22d68b1c9d",
            At.JAVA + "0b22d68b1c9dd96a2a047c2895f61f9810bea2d7/" + At.JAVA_MODEL + "Metadata.java",
            At.NOVEMBER_28),
    JAVA_CLUSTER_SPEC(
            Kind.FILE,
            "SDK for Java: ClusterSpec",
            "763ff8e113af",
            At.JAVA + "763ff8e113af0f9d5cb65b510082fd26b7b3b5b6/" + At.JAVA_MODEL + "ClusterSpec.java",
            At.NOVEMBER_28),
    JAVA_SIGNER(
            Kind.FILE,
            "SDK for Java: AKSKSigner",
            "0a31aaf6bbc0",
            At.JAVA + "0a31aaf6bbc0498ec974ac7aba547db5c79c2fe3/" + At.JAVA_AUTH + "AKSKSigner.java",
            At.NOVEMBER_28),
    JAVA_CREDENTIALS(
            Kind.FILE,
            "SDK for Java: BasicCredentials",
            "07bf777902a5",
            At.JAVA + "07bf777902a5d3c79de59b0d2defe820800a4faf/" + At.JAVA_AUTH + "BasicCredentials.java",
            At.NOVEMBER_28),
    PYTHON_LIST_OF_OBJECT(
            Kind.FILE,
            "SDK for Python: ListUpgradeWorkFlowsResponse with an object",
            "e9b972b40649",
            At.PYTHON + "e9b972b40649275459a9f0b5559ce5a41cb955c3/" + At.PYTHON_LIST,
            At.NOVEMBER_28),
    PYTHON_LIST_OF_ARRAY(
            Kind.FILE,
            "SDK for Python: ListUpgradeWorkFlowsResponse with an array",
            "268f1d333970",
            At.PYTHON + "268f1d333970b25dbf9a0f90aaf51d50e84b6792/" + At.PYTHON_LIST,
            At.NOVEMBER_28),
    PYTHON_SIGNER(
            Kind.FILE,
            "SDK for Python: signer",
            "16b9a0202b87",
            At.PYTHON
                    + "16b9a0202b8793fda974d11f4c838a3a4c8ed776"
                    + "/huaweicloud-sdk-core/huaweicloudsdkcore/signer/signer.py",
            At.NOVEMBER_28),
    NODE_LIST_OF_OBJECT(
            Kind.FILE,
            "SDK for Node.js: ListUpgradeWorkFlowsResponse with an object",
            "c332de63951a",
            At.NODE + "c332de63951ac26684f1a1d02e38a936023b5c62/" + At.NODE_LIST,
            At.NOVEMBER_28),
    NODE_LIST_OF_ARRAY(
            Kind.FILE,
            "SDK for Node.js: ListUpgradeWorkFlowsResponse with an array",
            "386cae9e4514",
            At.NODE + "386cae9e45145bdd2693057e69d6c0f4d6ef7724/" + At.NODE_LIST,
            At.NOVEMBER_28),
    GO_LIST_OF_OBJECT(
            Kind.FILE,
            "SDK for Go 0.1.188: ListUpgradeWorkFlowsResponse with an object",
            "e4390f50d371",
            At.GO + "e4390f50d37156306c8d0dd3daa2bd5604cdf797/" + At.GO_LIST,
            At.NOVEMBER_28),
    GO_LIST_OF_ARRAY(
            Kind.FILE,
            "SDK for Go: ListUpgradeWorkFlowsResponse with an array",
            "d8477b2ddcb6",
            At.GO + "d8477b2ddcb681a4177505740aa48708357480bd/" + At.GO_LIST,
            At.NOVEMBER_28),
    GO_SIGNER(
            Kind.FILE,
            "SDK for Go: signer",
            "19e5023a40be",
            At.GO + "19e5023a40beab960c40c71105fe9a9310d3aa4a/core/auth/signer/signer.go",
            At.NOVEMBER_28),
    GO_USERS(
            Kind.FILE,
            "SDK for Go: KeystoneListUsersResult",
            "0281b9734f0f",
            At.GO
                    + "0281b9734f0f95ed5565729e54d96e9820262426/services/iam/v3/model"
                    + "/model_keystone_list_users_result.go",
            At.NOVEMBER_28),
    PHP_LIST_OF_ARRAY(
            Kind.FILE,
            "SDK for PHP: ListUpgradeWorkFlowsResponse with an array",
            "16ef457f191c",
            At.GITHUB
                    + "huaweicloud/huaweicloud-sdk-php-v3/blob/16ef457f191c43262a3808ce5ddb520fa04a493a"
                    + "/Services/Cce/V3/Model/ListUpgradeWorkFlowsResponse.php",
            At.NOVEMBER_28),
    CPP_LIST_OF_ARRAY(
            Kind.FILE,
            "SDK for C++: ListUpgradeWorkFlowsResponse with an array",
            "07175f7ff81f",
            At.GITHUB
                    + "huaweicloud/huaweicloud-sdk-cpp-v3/blob/07175f7ff81f2a2a9072ecd4828a485e56af7bbc"
                    + "/cce/include/huaweicloud/cce/v3/model/ListUpgradeWorkFlowsResponse.h",
            At.NOVEMBER_28),
    GOLANGSDK_SIGNER(Kind.FILE, "golangsdk: signer", "09016e4c3b96", At.GOLANGSDK + "signer/signer.go", At.NOVEMBER_28),
    GOPHERTELEKOMCLOUD_SIGNER(
            Kind.FILE,
            "gophertelekomcloud: signer with a scope",
            "27382962f178",
            "https://github.com/opentelekomcloud/gophertelekomcloud/blob/27382962f17894573a717d88d2e9ec498fa3f4a9"
                    + "/signer_helper.go",
            At.NOVEMBER_28),
    GOLANGSDK_CLIENT(
            Kind.FILE,
            "golangsdk: ProviderClient",
            "09016e4c3b96",
            At.GOLANGSDK + "provider_client.go",
            At.NOVEMBER_28),
    TERRAFORM_UPGRADE(
            Kind.FILE,
            "Provider for Terraform: resource for upgrades",
            "b1dddd64c48e",
            At.TERRAFORM
                    + "b1dddd64c48ec680b8cda29b5b4ed8901358d9ea"
                    + "/huaweicloud/services/cce/resource_huaweicloud_cce_cluster_upgrade.go",
            At.NOVEMBER_28),
    TERRAFORM_UPGRADE_DOCUMENT(
            Kind.FILE,
            "Provider for Terraform: document of the resource for upgrades",
            "4bbb821951e9",
            At.TERRAFORM + "4bbb821951e91e9552b15e28c70fd5761b73ac80/docs/resources/cce_cluster_upgrade.md",
            At.NOVEMBER_28),

    LIVE_TESTS(
            Kind.RECORDING,
            "Findings of a Cluster API provider's tests with real clusters, August 2026 (in Chinese)",
            "1cf233241cd3",
            At.GITHUB
                    + "weimantian/cloudnative-cluster-api-provider-cce/blob/1cf233241cd33dcbd4a86621dae9f51b877c6c10"
                    + "/docs/cce-verification-findings.md",
            At.NOVEMBER_28),
    RECORDED_ANSWERS(
            Kind.RECORDING,
            "Recorded answers of Cloud Custodian's tests, 2025-04 to 2026-02",
            "2532d43",
            At.GITHUB + "huaweicloud/cloud-custodian/tree/2532d43/" + At.FLIGHTS,
            At.NOVEMBER_28),
    RECORDED_HEADERS(
            Kind.RECORDING,
            "A recorded answer of CCE with its headers, 2026-01-19",
            "3330b65c9d5d",
            At.GITHUB
                    + "huaweicloud/cloud-custodian/blob/3330b65c9d5d4d9aac2a9586fafc9505ca75d5a9/"
                    + At.FLIGHTS
                    + "/cce_cluster_signature_enabled_filter.yaml",
            At.NOVEMBER_28),
    RECORDED_GATEWAY_ERROR(
            Kind.RECORDING,
            "A recorded error of the gateway: an unknown access key, 2025-06-09",
            "c1a17aff9944",
            At.GITHUB
                    + "huaweicloud/cloud-custodian/blob/c1a17aff9944763c228144f62c0bf5387ffd846b/"
                    + At.FLIGHTS
                    + "/cci_pod_delete",
            At.NOVEMBER_28),
    RECORDED_EXPIRED_SIGNATURE(
            Kind.RECORDING,
            "Issue 44 of the SDK for Java: an expired signature",
            "2021-12-17",
            At.GITHUB + "huaweicloud/huaweicloud-sdk-java-v3/issues/44",
            At.NOVEMBER_28),
    RECORDED_WRONG_SIGNATURE(
            Kind.RECORDING,
            "Issue 2 of the SDK for Node.js: a wrong signature",
            "2021-08-24",
            At.GITHUB + "huaweicloud/huaweicloud-sdk-nodejs-v3/issues/2",
            At.NOVEMBER_28),
    RECORDED_UNKNOWN_KEY(
            Kind.RECORDING,
            "Issue 844 of ddns-go: an unknown access key",
            "2023-09-08",
            At.GITHUB + "jeessy2/ddns-go/issues/844",
            At.NOVEMBER_28),
    RECORDED_TRAILING_SLASH(
            Kind.RECORDING,
            "Issue 1705 of the provider for Open Telekom Cloud: a path with a slash at its end",
            "2022-04-21",
            At.GITHUB + "opentelekomcloud/terraform-provider-opentelekomcloud/issues/1705",
            At.NOVEMBER_28),
    RECORDED_UNSUPPORTED_VERSION(
            Kind.RECORDING,
            "Issue 1340 of the provider for Open Telekom Cloud: bodies that CCE refuses",
            "2021-08-30",
            At.GITHUB + "opentelekomcloud/terraform-provider-opentelekomcloud/issues/1340",
            At.NOVEMBER_28),
    RECORDED_MISSING_FIELD(
            Kind.RECORDING,
            "Issue 55 of the provider for SberCloud: a body without a field",
            "2021-06-11",
            At.GITHUB + "sbercloud-terraform/terraform-provider-sbercloud/issues/55",
            At.NOVEMBER_28),
    RECORDED_FORBIDDEN_STATE(
            Kind.RECORDING,
            "Pull request 2483 of the provider for Terraform: a cluster in the wrong state",
            "2022-11-01",
            At.GITHUB + "huaweicloud/terraform-provider-huaweicloud/pull/2483",
            At.NOVEMBER_28),
    RECORDED_FORBIDDEN_TOKEN(
            Kind.RECORDING,
            "Issue 326 of the provider for Terraform: a token that CCE refuses",
            "2020-06-03",
            At.GITHUB + "huaweicloud/terraform-provider-huaweicloud/issues/326",
            At.NOVEMBER_28),
    RECORDED_UNKNOWN_CLUSTER(
            Kind.RECORDING,
            "Tests of a CCE operator: an unknown cluster",
            "21fbfd066ea8",
            At.GITHUB
                    + "cnrancher/cce-operator/blob/21fbfd066ea8662c4b12fb5f28bf4eed7e8a3fff"
                    + "/pkg/huawei/huawei_test.go",
            At.NOVEMBER_28);

    private final Kind kind;
    private final String title;
    private final String edition;
    private final String link;
    private final String lookedAt;

    Reference(Kind kind, String title, String edition, String link, String lookedAt) {
        this.kind = kind;
        this.title = title;
        this.edition = edition;
        this.link = link;
        this.lookedAt = lookedAt;
    }

    /** What is referred to. */
    public enum Kind {
        /** A page of the vendor. */
        PAGE,
        /** A file of a public repository at a commit. */
        FILE,
        /** A public record of what the real service answered. */
        RECORDING
    }

    /** What is referred to. */
    public Kind kind() {
        return kind;
    }

    /** The title, for people. */
    public String title() {
        return title;
    }

    /** The date of a page or post, or the commit of a file. */
    public String edition() {
        return edition;
    }

    /** The address, with https. */
    public String link() {
        return link;
    }

    /** The day on which it was looked at, as ISO 8601 has it. */
    public String lookedAt() {
        return lookedAt;
    }

    /** The beginnings of addresses that several references share, and the days on which they were looked at. */
    private static final class At {
        static final String NOVEMBER_28 = "2026-11-28";

        static final String SUPPORT = "https://support.huaweicloud.com/";
        static final String INTERNATIONAL = SUPPORT + "intl/en-us/";
        static final String CCE = INTERNATIONAL + "api-cce/";

        static final String GITHUB = "https://github.com/";
        static final String DEFINITIONS = "mingyang91/huawei-cloud-api-definitions/blob/";
        static final String LIST_DEFINITION = "schemas/CCE/src/ListUpgradeWorkFlows.json";
        static final String FLIGHTS = "tools/c7n_huaweicloud/tests/data/flights";
        static final String JAVA = GITHUB + "huaweicloud/huaweicloud-sdk-java-v3/blob/";
        static final String JAVA_MODEL = "services/cce/src/main/java/com/huaweicloud/sdk/cce/v3/model/";
        static final String JAVA_AUTH = "core/src/main/java/com/huaweicloud/sdk/core/auth/";
        static final String PYTHON = GITHUB + "huaweicloud/huaweicloud-sdk-python-v3/blob/";
        static final String PYTHON_LIST =
                "huaweicloud-sdk-cce/huaweicloudsdkcce/v3/model/list_upgrade_work_flows_response.py";
        static final String NODE = GITHUB + "huaweicloud/huaweicloud-sdk-nodejs-v3/blob/";
        static final String NODE_LIST = "services/cce/v3/model/ListUpgradeWorkFlowsResponse.ts";
        static final String GO = GITHUB + "huaweicloud/huaweicloud-sdk-go-v3/blob/";
        static final String GO_LIST = "services/cce/v3/model/model_list_upgrade_work_flows_response.go";
        static final String GOLANGSDK = GITHUB + "chnsz/golangsdk/blob/09016e4c3b96555a611001a9abade220c224ecb0/";
        static final String TERRAFORM = GITHUB + "huaweicloud/terraform-provider-huaweicloud/blob/";

        private At() {}
    }
}
