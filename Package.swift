// swift-tools-version:6.2
import PackageDescription

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
    .systemLibrary(name: "CXML2", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CTermGuard"),
    .target(name: "ArticleModel"),
    .target(name: "ArabicText"),
    .target(name: "ActorRecognition", dependencies: ["ArticleModel", "ArabicText"]),
    .target(name: "ArticleImport", dependencies: ["ArticleModel", "ArabicText", "CXML2"]),
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
    .testTarget(name: "ArticleModelTests", dependencies: ["ArticleModel"]),
  ],
  swiftLanguageModes: [.v6]
)
