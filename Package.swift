// swift-tools-version:6.2
import PackageDescription

// Inner loops over text and numbers run some fifty times slower without optimisation, and the tests with
// them: these modules are optimised in debug builds as well.
let optimisedInDebug: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "qari",
  products: [
    .executable(name: "qari", targets: ["Reader"]),
    .library(name: "ArticleModel", targets: ["ArticleModel"]),
    .library(name: "ArabicText", targets: ["ArabicText"]),
    .library(name: "ActorRecognition", targets: ["ActorRecognition"]),
    .library(name: "ArticleImport", targets: ["ArticleImport"]),
    .library(name: "ArticleLibrary", targets: ["ArticleLibrary"]),
    .library(name: "TextLayout", targets: ["TextLayout"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CFriBidi", providers: [.apt(["libfribidi-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CTermGuard"),
    .target(name: "CCurl"),
    .target(name: "CArchive"),
    .target(name: "ArticleModel"),
    .target(name: "ArabicText", swiftSettings: optimisedInDebug),
    .target(name: "CNetworkKernels", cSettings: [.unsafeFlags(["-O2"])]),
    .target(
      name: "ActorRecognition", dependencies: ["ArticleModel", "ArabicText", "CNetworkKernels"],
      swiftSettings: optimisedInDebug),
    .target(
      name: "ArticleImport", dependencies: ["ArticleModel", "ArabicText", "CXML2", "CCurl", "CArchive"]),
    .target(
      name: "ArticleLibrary",
      dependencies: ["ArticleModel", "ArabicText", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "TextLayout", dependencies: ["CFriBidi"]),
    .executableTarget(
      name: "Reader",
      dependencies: [
        "ArticleModel", "ArabicText", "ActorRecognition", "ArticleImport", "ArticleLibrary", "TextLayout",
        "CNcurses", "CTermGuard",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "qari-train", dependencies: ["ActorRecognition", "ArticleModel", "ArabicText"],
      path: "Tools/evaluate"),
    .executableTarget(
      name: "LibraryScale",
      dependencies: [
        "ArticleModel", "ArabicText", "ArticleLibrary", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Benchmarks/LibraryScale"),
    .testTarget(name: "ArticleModelTests", dependencies: ["ArticleModel"]),
    .testTarget(name: "ArabicTextTests", dependencies: ["ArabicText", "ArticleModel"]),
    .testTarget(name: "TextLayoutTests", dependencies: ["TextLayout"]),
    .testTarget(
      name: "ArticleImportTests", dependencies: ["ArticleImport", "ArticleModel", "ArabicText", "CCurl"]),
    .testTarget(
      name: "ArticleLibraryTests", dependencies: ["ArticleLibrary", "ArticleModel", "ArabicText"]),
    .testTarget(
      name: "ActorRecognitionTests", dependencies: ["ActorRecognition", "ArticleModel", "ArabicText"]),
    .testTarget(
      name: "ReaderTests",
      dependencies: ["Reader", "ArticleLibrary", "ArticleImport", "ArticleModel", "TextLayout"]),
    .testTarget(name: "EndToEndTests"),
  ],
  swiftLanguageModes: [.v6]
)
